import { Component, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { accept, refuse, type Decision } from 'dienhong/domain';
import { Permitted } from './permitted';

const sentence = 'Chỉ chủ trì được làm việc này.';

@Component({
  imports: [Permitted],
  template: `<button [dhPermitted]="may()" (click)="pressed = pressed + 1">Mở</button>`,
})
class Host {
  readonly may = signal<Decision<null>>(refuse('access.chair-only'));
  pressed = 0;
}

describe('Permitted', () => {
  let page: ComponentFixture<Host>;
  let button: HTMLButtonElement;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      imports: [
        TranslocoTestingModule.forRoot({
          langs: { vi: { refusal: { 'access.chair-only': sentence } }, en: {} },
          translocoConfig: { availableLangs: ['vi', 'en'], defaultLang: 'vi' },
          preloadLangs: true,
        }),
      ],
    });
    page = TestBed.createComponent(Host);
    await page.whenStable();
    button = (page.nativeElement as HTMLElement).querySelector('button') as HTMLButtonElement;
  });

  it('cannot be pressed, can be reached, and says why', async () => {
    button.click();
    await page.whenStable();
    expect(page.componentInstance.pressed).toBe(0);
    expect(button.disabled).toBeFalse();
    expect(button.getAttribute('aria-disabled')).toBe('true');
    const described = button.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe(sentence);
  });

  it('is a plain button once it is permitted', async () => {
    page.componentInstance.may.set(accept(null));
    await page.whenStable();
    button.click();
    expect(page.componentInstance.pressed).toBe(1);
    expect(button.hasAttribute('aria-disabled')).toBeFalse();
    expect(button.hasAttribute('aria-describedby')).toBeFalse();
  });
});
