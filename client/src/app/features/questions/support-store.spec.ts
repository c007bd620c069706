import { provideZonelessChangeDetection, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { PublicQuestion } from 'dienhong/contracts';
import { Api } from '../../api/api';
import { UnreachableError } from '../../api/problem-error';
import { DialogueStore } from './dialogue-store';
import { SupportStore } from './support-store';

const question = { id: 'q', support: 4 } as PublicQuestion;

describe('SupportStore', () => {
  const call = jasmine.createSpy('call');
  let store: SupportStore;

  beforeEach(() => {
    call.calls.reset();
    TestBed.configureTestingModule({
      providers: [
        provideZonelessChangeDetection(),
        SupportStore,
        { provide: Api, useValue: { call } },
        {
          provide: DialogueStore,
          useValue: { meeting: signal({ id: 'meeting' }), supported: signal([]) },
        },
      ],
    });
    store = TestBed.inject(SupportStore);
  });

  it('shows the support at once and keeps what the server says', async () => {
    call.and.resolveTo({ questionId: 'q', supports: true, support: 7 });
    const pressed = store.toggle(question);
    expect(store.supports('q')).toBeTrue();
    expect(store.figure(question)).toBe(5);
    await pressed;
    expect(store.supports('q')).toBeTrue();
    expect(store.figure(question)).toBe(7);
  });

  it('takes it back when the server was not reached', async () => {
    call.and.rejectWith(new UnreachableError());
    await store.toggle(question);
    expect(store.supports('q')).toBeFalse();
    expect(store.figure(question)).toBe(4);
    expect(store.problem()).toBeInstanceOf(UnreachableError);
  });

  it('takes one’s own support away again', async () => {
    call.and.resolveTo({ questionId: 'q', supports: true, support: 5 });
    await store.toggle(question);
    call.and.resolveTo({ questionId: 'q', supports: false, support: 4 });
    await store.toggle({ ...question, support: 5 });
    expect(store.supports('q')).toBeFalse();
    expect(call.calls.mostRecent().args[1]).toEqual(
      jasmine.objectContaining({ body: { supports: false } }),
    );
  });
});
