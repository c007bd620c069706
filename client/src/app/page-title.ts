import { effect, inject, Injectable, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TitleStrategy, type RouterStateSnapshot } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { language } from './language/language';

/** A route's `title` is a key of the frame's catalogue below `title.`; the product's name follows it. */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly transloco = inject(TranslocoService);
  private readonly language = language();
  private readonly key = signal<string | undefined>(undefined);

  constructor() {
    super();
    effect(() => {
      this.language();
      const key = this.key();
      const words = [
        key === undefined ? undefined : this.transloco.translate(`title.${key}`),
        this.transloco.translate('product'),
      ];
      this.title.setTitle(words.filter((word) => word !== undefined).join(' · '));
    });
  }

  override updateTitle(state: RouterStateSnapshot): void {
    this.key.set(this.buildTitle(state));
  }
}
