import { setTimeout as pause } from 'node:timers/promises';
import { Refused } from '../../platform/refused.js';
import { anEmptyOffice, aVisit } from './people.example.js';

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'accepted',
    (error: unknown) => (error instanceof Refused ? error.code : String(error)),
  );
const times = (count: number, what: string) => Array.from({ length: count }, () => what);

describe('People', () => {
  let office: Awaited<ReturnType<typeof anEmptyOffice>>;
  beforeEach(async () => {
    office = await anEmptyOffice();
  });
  afterEach(() => office.close());

  describe('signing in', () => {
    const here = { address: '10.0.0.1', device: 'spec' };

    it('counts wrong passwords also when all are sent at once', async () => {
      await office.employ('an', 'con đường làng mùa gặt');
      const guesses = Array.from({ length: 20 }, (_, index) =>
        codeOf(office.signIns.prove('an', `đoán lần ${index}`, here)),
      );
      expect((await Promise.all(guesses)).sort()).toEqual([
        ...times(12, 'sign-in.too-many'),
        ...times(8, 'sign-in.wrong'),
      ]);
    });

    it('lets many devices of one person in at once', async () => {
      await office.employ('an', 'con đường làng mùa gặt');
      const devices = times(20, 'con đường làng mùa gặt').map((password) =>
        codeOf(office.signIns.prove('an', password, here)),
      );
      expect(await Promise.all(devices)).toEqual(times(20, 'accepted'));
    });
  });

  describe('the own password', () => {
    const change = (accountId: string, current: string, next: string) =>
      codeOf(office.entrance.changePassword(aVisit({ accountId, body: { current, next } })));

    it('cannot be guessed one after the other on a screen left open', async () => {
      const { _id } = await office.employ('an', 'con đường làng mùa gặt');
      for (let index = 0; index < 8; index += 1) {
        expect(await change(_id, `đoán lần ${index}`, 'cây đa bến nước')).toBe('password.wrong');
      }
      expect(await change(_id, 'con đường làng mùa gặt', 'cây đa bến nước sân đình')).toBe(
        'sign-in.too-many',
      );
    });

    it('is never the one-time password again', async () => {
      const { _id } = await office.employ('an', '48F2-FKUD-F9P7-B3BB', true);
      expect(await change(_id, '48F2-FKUD-F9P7-B3BB', '48f2fkudf9p7b3bb')).toBe(
        'password.too-common',
      );
      expect(await change(_id, '48F2-FKUD-F9P7-B3BB', 'cây đa bến nước sân đình')).toBe('accepted');
    });
  });

  describe('the first run', () => {
    const wish = (code: string) =>
      aVisit({
        body: {
          ...{ code, unitName: 'UBND xã', name: 'Vũ Hoàng Anh', account: 'quantri' },
          password: 'con đường làng mùa gặt',
        },
      });

    it('refuses a wrong code in whatever letters', async () => {
      for (const code of ['AAAA-AAAA', 'ĐĐĐĐ-ĐĐĐĐ', '😀']) {
        expect(await codeOf(office.entrance.completeFirstRun(wish(code)))).toBe(
          'first-run.wrong-code',
        );
      }
    });

    it('makes one office, however often the button is pressed', async () => {
      const code = office.firstRun.waitingCode ?? '';
      const pressed = [1, 2, 3].map(() => codeOf(office.entrance.completeFirstRun(wish(code))));
      expect(await Promise.all(pressed)).toEqual(['accepted', 'first-run.done', 'first-run.done']);
      expect((await office.repository.allUnits()).length).toBe(1);
    });
  });

  it('leaves an administrator when two lock each other at once', async () => {
    const [an, binh] = [
      await office.employ('an', 'con đường làng mùa gặt'),
      await office.employ('binh', 'con đường làng mùa gặt'),
    ];
    const store = office.repository.changeAccount.bind(office.repository);
    spyOn(office.repository, 'changeAccount').and.callFake(async (...change) => {
      await pause(50);
      return store(...change);
    });
    const lock = (accountId: string) =>
      codeOf(office.people.lockAccount(aVisit({ params: { accountId }, body: { locked: true } })));
    expect(await Promise.all([lock(an._id), lock(binh._id)])).toEqual([
      'accepted',
      'account.last-administrator',
    ]);
  });
});
