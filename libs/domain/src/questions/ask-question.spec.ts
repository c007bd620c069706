import fc from 'fast-check';
import { meetingStatuses } from '../meetings/meeting.js';
import { askQuestion } from './ask-question.js';
import { floodLimits, withinLimit } from './flood-limit.js';

const open = { kind: 'dialogue', status: 'in-session' } as const;
const nameless = { name: null, phone: null, consent: false };

describe('asking a question', () => {
  it('needs no name, no phone and no consent', () => {
    expect(askQuestion(open, nameless).accepted).toBeTrue();
  });

  it('takes a name or a phone only with consent', () => {
    const refused = { accepted: false, refusal: 'question.consent-needed' } as const;
    expect(askQuestion(open, { ...nameless, name: 'Lê Thị Hoa' })).toEqual(refused);
    expect(askQuestion(open, { ...nameless, phone: '0912345678' })).toEqual(refused);
    expect(askQuestion(open, { name: 'Lê Thị Hoa', phone: '0912345678', consent: true }).accepted)
      .withContext('with consent')
      .toBeTrue();
  });

  it('is open from the announcement until the dialogue is closed', () => {
    const accepting = meetingStatuses.filter(
      (status) => askQuestion({ kind: 'dialogue', status }, nameless).accepted,
    );
    expect(accepting).toEqual(['invited', 'in-session', 'adjourned']);
  });

  it('is never open in a working meeting', () => {
    for (const status of meetingStatuses) {
      expect(askQuestion({ kind: 'meeting', status }, nameless)).toEqual({
        accepted: false,
        refusal: 'question.closed',
      });
    }
  });

  it('lets one phone ask so often and no more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (times) => {
        const limit = floodLimits.askByDevice;
        return withinLimit(limit, times).accepted === times <= limit.times;
      }),
    );
  });

  it('never gives an address less room than a phone', () => {
    const rate = (limit: { times: number; seconds: number }) => limit.times / limit.seconds;
    expect(rate(floodLimits.askByAddress)).toBeGreaterThan(100 * rate(floodLimits.askByDevice));
    expect(rate(floodLimits.supportByAddress)).toBeGreaterThan(
      100 * rate(floodLimits.supportByDevice),
    );
  });
});
