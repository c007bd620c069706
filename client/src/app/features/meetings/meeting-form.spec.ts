import { inputBinding, outputBinding, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { Api } from '../../api/api';
import { MeetingForm, type MeetingEntries, type WholeEntries } from './meeting-form';

const person = (id: string) => ({ id, name: id, position: '', unitName: '' });
const whole: MeetingEntries = {
  ...{ kind: 'meeting', title: 'Họp giao ban', place: 'Phòng họp', unitId: 'u' },
  startsAt: '2026-11-30T01:00:00.000Z',
  endsAt: '2026-11-30T03:00:00.000Z',
  chair: person('chair'),
  secretary: person('secretary'),
  members: [person('member')],
  guests: [],
};

describe('MeetingForm', () => {
  let page: ComponentFixture<MeetingForm>;
  const entries = signal(whole);
  let saved: WholeEntries[];

  beforeEach(async () => {
    entries.set(whole);
    saved = [];
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { vi: {} }, preloadLangs: true })],
      providers: [
        { provide: Api, useValue: { call: () => Promise.resolve({ units: [], people: [] }) } },
      ],
    });
    page = TestBed.createComponent(MeetingForm, {
      bindings: [
        inputBinding('entries', entries),
        inputBinding('verb', () => 'Lưu'),
        outputBinding<WholeEntries>('saved', (one) => saved.push(one)),
      ],
    });
    await page.whenStable();
  });

  const submit = async (): Promise<void> => {
    (page.nativeElement as HTMLElement).querySelector('form')?.requestSubmit();
    await page.whenStable();
  };
  const shown = (): string => (page.nativeElement as HTMLElement).textContent;

  it('hands over whole entries', async () => {
    await submit();
    expect(saved).toEqual([
      jasmine.objectContaining({ chairId: 'chair', memberIds: ['member'], guestIds: [] }),
    ]);
  });

  it('says what is missing and hands nothing over', async () => {
    entries.set({ ...whole, chair: undefined });
    await page.whenStable();
    await submit();
    expect(saved).toEqual([]);
    expect(shown()).toContain('form.missing');
  });

  it('says what the rules refuse', async () => {
    entries.set({ ...whole, secretary: whole.chair });
    await page.whenStable();
    await submit();
    expect(saved).toEqual([]);
    expect(shown()).toContain('form.refused.meeting.chair-is-secretary');
  });

  it('takes the people of another meeting and keeps the rest', async () => {
    page.componentInstance.takePeople({
      members: [person('chair'), person('other')],
      guests: [person('guest')],
    });
    await submit();
    expect(saved).toEqual([
      jasmine.objectContaining({
        title: 'Họp giao ban',
        memberIds: ['other'],
        guestIds: ['guest'],
      }),
    ]);
  });
});
