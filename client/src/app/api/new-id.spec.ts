import { newId } from './new-id';

describe('newId', () => {
  it('is a UUID of version 7 in order of time', () => {
    const early = newId(1_000_000_000_000);
    const late = newId(1_000_000_000_001);
    expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(early < late).toBeTrue();
    expect(newId()).not.toBe(newId());
  });
});
