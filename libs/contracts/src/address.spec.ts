import { addressOf } from './address.js';
import { routes } from './routes.js';

describe('addressOf', () => {
  it('fills the parts of the path, each escaped', () => {
    const params = { meetingId: 'a/b' };
    expect(addressOf(routes.meetings.read, { params })).toBe('/api/meetings/a%2Fb');
  });

  it('leaves out what was not given', () => {
    const query = { q: 'Lê Hà', unitId: undefined };
    expect(addressOf(routes.people.searchDirectory, { query })).toBe(
      '/api/people/directory?q=L%C3%AA%20H%C3%A0',
    );
  });

  it('does not make an address with a hole in it', () => {
    expect(() => addressOf(routes.meetings.read, {})).toThrowError(TypeError);
  });
});
