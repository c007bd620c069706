import { aPresentation } from './presentation.example.js';
import { stopPresenting } from './stop-presenting.js';

describe('stopPresenting', () => {
  it('is for the presenter, the chair and the secretary', () => {
    const now = aPresentation();
    expect(stopPresenting(now, { accountId: 'member-1', seat: 'member' }).accepted).toBeTrue();
    expect(stopPresenting(now, { accountId: 'chair', seat: 'chair' }).accepted).toBeTrue();
    expect(stopPresenting(now, { accountId: 'secretary', seat: 'secretary' }).accepted).toBeTrue();
    expect(stopPresenting(now, { accountId: 'member-2', seat: 'member' })).toEqual(
      jasmine.objectContaining({ refusal: 'presentation.taken' }),
    );
  });

  it('refuses when nobody presents', () => {
    expect(stopPresenting(null, { accountId: 'chair', seat: 'chair' })).toEqual({
      accepted: false,
      refusal: 'presentation.none',
    });
  });
});
