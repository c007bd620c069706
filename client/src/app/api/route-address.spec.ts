import { routes } from 'dienhong/contracts';
import { newId } from './new-id';
import { addressOf } from './route-address';

describe('addressOf', () => {
  it('fills the parts of the path, each escaped', () => {
    const params = { meetingId: 'a/b' };
    expect(addressOf(routes.meetings.read, { params })).toBe('/api/meetings/a%2Fb');
  });

  it('leaves out what was not given', () => {
    const query = { q: 'Lê Hà', unitId: undefined };
    expect(addressOf(routes.people.searchDirectory, { query })).toBe(
      '/api/people/directory?q=L%C3%AA+H%C3%A0',
    );
  });

  it('does not make an address with a hole in it', () => {
    expect(() => addressOf(routes.meetings.read, {})).toThrowError(TypeError);
  });
});

describe('newId', () => {
  it('is a UUID of version 7 in order of time', () => {
    const early = newId(1_000_000_000_000);
    const late = newId(1_000_000_000_001);
    expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(early < late).toBeTrue();
    expect(newId()).not.toBe(newId());
  });
});
