import { inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { TranslocoService } from '@jsverse/transloco';
import { map, switchMap } from 'rxjs';

export type Language = 'vi' | 'en';

const spoken = (lang: string): Language => (lang === 'en' ? 'en' : 'vi');

/** The language on the screen; changes once its sentences are loaded. Call it where injection is possible. */
export function language(): Signal<Language> {
  const transloco = inject(TranslocoService);
  return toSignal(
    transloco.langChanges$.pipe(
      switchMap((lang) => transloco.load(lang).pipe(map(() => spoken(lang)))),
    ),
    { initialValue: spoken(transloco.getActiveLang()) },
  );
}
