import { signal } from '@angular/core';
import { inputBinding, outputBinding, twoWayBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { ProblemError } from '../api/problem-error';
import { ServerClock } from '../api/server-clock';
import { Countdown } from './countdown';
import { DateTimeField } from './date-time-field';
import { ProblemNotice } from './problem-notice';
import { QrCode } from './qr-code';

const text = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the parts', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({
      imports: [
        TranslocoTestingModule.forRoot({
          langs: {
            vi: {
              refusal: {
                'vote.no-quorum': 'Còn thiếu {{missing}}.',
                'server.failed': 'Trục trặc.',
              },
              problem: { kept: 'Vẫn còn.', reference: 'Mã: {{id}}' },
              ui: {
                again: 'Thử lại',
                time: { hint: 'mẫu', wrong: 'Sai.', pick: 'Chọn' },
                code: '{{address}}',
              },
            },
          },
          translocoConfig: { availableLangs: ['vi'], defaultLang: 'vi' },
          preloadLangs: true,
        }),
      ],
    });
  });

  const refusal = (code: 'vote.no-quorum' | 'server.failed', status: number): ProblemError =>
    new ProblemError({
      type: 'about:blank',
      title: '',
      status,
      code,
      detail: { missing: 3 },
      requestId: 'r-1',
    });

  it('a problem says what happened and what was kept', async () => {
    const page = TestBed.createComponent(ProblemNotice, {
      bindings: [
        inputBinding('problem', () => refusal('vote.no-quorum', 409)),
        inputBinding('kept', () => true),
        inputBinding('retry', () => true),
      ],
    });
    await page.whenStable();
    const said = [...(page.nativeElement as Element).querySelectorAll('p')].map(text);
    expect(said).toEqual(['Còn thiếu 3.', 'Vẫn còn.']);
    expect((page.nativeElement as Element).querySelector('button')).toBeNull();
  });

  it('a failure of the server can be tried again and looked up', async () => {
    const again = jasmine.createSpy();
    const page = TestBed.createComponent(ProblemNotice, {
      bindings: [
        inputBinding('problem', () => refusal('server.failed', 500)),
        inputBinding('retry', () => true),
        outputBinding('again', again),
      ],
    });
    await page.whenStable();
    const element = page.nativeElement as Element;
    expect(text(element)).toContain('Mã: r-1');
    element.querySelector('button')?.click();
    expect(again).toHaveBeenCalledTimes(1);
  });

  it('a moment is typed, understood, and kept as typed', async () => {
    const value = signal<string | null>('2026-11-27T01:05:00.000Z');
    const page = TestBed.createComponent(DateTimeField, {
      bindings: [inputBinding('label', () => 'Bắt đầu'), twoWayBinding('value', value)],
    });
    await page.whenStable();
    const field = (page.nativeElement as Element).querySelector('input') as HTMLInputElement;
    expect(field.value).toBe('27/11/2026 08:05');
    const type = async (typed: string): Promise<void> => {
      field.value = typed;
      field.dispatchEvent(new Event('input'));
      await page.whenStable();
    };
    await type('28/11/2026 9h');
    expect(value()).toBe('2026-11-28T02:00:00.000Z');
    expect(field.value).toBe('28/11/2026 9h');
    await type('31/02/2026 09:00');
    expect(value()).toBeNull();
    expect(field.value).toBe('31/02/2026 09:00');
  });

  it('counts down on the server clock and then says how far over', async () => {
    const clock = TestBed.inject(ServerClock);
    clock.observe(Date.parse('2026-11-27T01:00:00.000Z'));
    const until = signal('2026-11-27T01:05:00.000Z');
    const page = TestBed.createComponent(Countdown, { bindings: [inputBinding('until', until)] });
    await page.whenStable();
    expect(text(page.nativeElement as Element)).toMatch(/^0(5:00|4:59)$/);
    until.set('2026-11-27T00:59:00.000Z');
    await page.whenStable();
    expect(text(page.nativeElement as Element)).toMatch(/^\+01:0[0-2]$/);
  });

  it('draws an address as a code with its quiet margin', async () => {
    const address = 'https://hop.example.vn/d/8K2M';
    const page = TestBed.createComponent(QrCode, {
      bindings: [inputBinding('address', () => address)],
    });
    await page.whenStable();
    const drawing = (page.nativeElement as Element).querySelector('svg');
    expect(drawing?.getAttribute('aria-label')).toBe(address);
    expect(drawing?.querySelector('path')?.getAttribute('d')).toMatch(/^M4 4h1v1h-1z/);
  });
});
