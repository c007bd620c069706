import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { routes, type ConclusionView } from 'dienhong/contracts';
import { Api } from '../../api/api';
import { ProblemError } from '../../api/problem-error';
import { Live } from '../../live/live';
import { ConclusionStore } from './conclusion-store';

const id = '019a0000-0000-7000-8000-000000000001';
const aView = (differences: Partial<ConclusionView> = {}): ConclusionView => ({
  id,
  meetingId: id,
  profile: 'state',
  parentBody: null,
  issuingBody: 'Ủy ban nhân dân xã Hồng Phong',
  symbol: 'TB-UBND',
  placeName: 'Hồng Phong',
  subject: 'Kết luận',
  blocks: [{ kind: 'clause', text: 'Thông qua.' }],
  signer: { power: null, title: 'Chủ tịch', name: 'Trần Quốc Hưng' },
  recipients: ['Lưu: VT'],
  status: 'draft',
  returnReason: null,
  approvedByName: null,
  approvedAt: null,
  number: null,
  reference: null,
  issuedAt: null,
  filledAt: '2026-11-27T01:00:00.000Z',
  sha256: null,
  revision: 1,
  ...differences,
});
const refused = (): ProblemError =>
  new ProblemError({
    type: 'about:blank',
    title: '',
    status: 409,
    code: 'conclusion.changed-elsewhere',
    requestId: 'x',
  });

describe('the store of the desk', () => {
  const told = signal<ReadonlyMap<string, unknown>>(new Map());
  let saved: ((view: { draft: { placeName: string }; revision: number }) => ConclusionView)[];
  let store: ConclusionStore;

  beforeEach(async () => {
    told.set(new Map());
    saved = [];
    const call = (route: unknown, given: { body: never }): Promise<ConclusionView> => {
      if (route === routes.conclusions.read) return Promise.resolve(aView());
      const next = saved.shift();
      if (next === undefined) return Promise.reject(new Error('nothing was expected'));
      return new Promise((resolve) => {
        resolve(next(given.body));
      });
    };
    const views = (event: string) =>
      event === 'conclusion.changed' ? told : signal(new Map<string, unknown>());
    const attend = () => ({ handle: { views }, leave: () => undefined });
    TestBed.configureTestingModule({
      providers: [
        ConclusionStore,
        { provide: Api, useValue: { call } },
        { provide: Live, useValue: { attend } },
      ],
    });
    store = TestBed.inject(ConclusionStore);
    store.open(id);
    await Promise.resolve();
    TestBed.tick();
    await Promise.resolve();
    TestBed.tick();
  });

  const write = (placeName: string): void => {
    store.edit((notice) => ({ ...notice, placeName }));
  };

  it('lays the stored notice on the page', () => {
    expect(store.edited()?.placeName).toBe('Hồng Phong');
    expect(store.dirty()).toBeFalse();
  });

  it('saves over the revision that was written on, and goes on from the new one', async () => {
    write('Hải Phòng');
    saved.push(({ draft, revision }) => {
      expect(revision).toBe(1);
      return aView({ placeName: draft.placeName, revision: 2 });
    });
    expect(await store.flush()).toBeTrue();
    write('Hà Nội');
    saved.push(({ draft, revision }) => {
      expect(revision).toBe(2);
      return aView({ placeName: draft.placeName, revision: 3 });
    });
    expect(await store.flush()).toBeTrue();
    expect(store.edited()?.placeName).toBe('Hà Nội');
  });

  it('follows another’s change while nothing is written here', () => {
    told.set(new Map([[id, aView({ placeName: 'Huế', revision: 5 })]]));
    TestBed.tick();
    expect(store.edited()?.placeName).toBe('Huế');
    expect(store.conflict()).toBeFalse();
  });

  it('keeps what is written when another was quicker, until it is given up', async () => {
    write('Hải Phòng');
    saved.push(() => {
      throw refused();
    });
    expect(await store.flush()).toBeFalse();
    expect(store.conflict()).toBeTrue();
    expect(store.edited()?.placeName).toBe('Hải Phòng');
    told.set(new Map([[id, aView({ placeName: 'Huế', revision: 2 })]]));
    await store.takeTheirs();
    expect(store.edited()?.placeName).toBe('Huế');
    expect(store.conflict()).toBeFalse();
  });

  it('does not send a page on which something is missing', async () => {
    write('');
    expect(await store.flush()).toBeFalse();
    expect(store.wrong().has('placeName')).toBeTrue();
  });
});
