import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { Preferences } from 'dienhong/contracts';

const place = 'dienhong.display';
const usual: Preferences = { language: 'vi', typeScale: 100, scheme: 'system' };

/** How the page looks to this person: language, size of type, colours. Kept in this browser, too. */
@Injectable({ providedIn: 'root' })
export class DisplayPreferences {
  private readonly transloco = inject(TranslocoService);
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly current = signal<Preferences>(remembered());

  readonly preferences = this.current.asReadonly();

  /** Puts a change on the page and returns the whole. */
  apply(change: Partial<Preferences>): Preferences {
    const wanted = { ...this.current(), ...change };
    this.current.set(wanted);
    this.show(wanted);
    try {
      localStorage.setItem(place, JSON.stringify(wanted));
    } catch {
      // A browser that keeps nothing still shows the change now.
    }
    return wanted;
  }

  private show({ language, typeScale, scheme }: Preferences): void {
    this.root.lang = language;
    this.root.dataset['typeScale'] = String(typeScale);
    if (scheme === 'system') delete this.root.dataset['scheme'];
    else this.root.dataset['scheme'] = scheme;
    this.transloco.setActiveLang(language);
  }
}

function remembered(): Preferences {
  try {
    const kept = JSON.parse(localStorage.getItem(place) ?? '{}') as Partial<Preferences>;
    return { ...usual, ...kept };
  } catch {
    return usual;
  }
}
