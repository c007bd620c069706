import { Injectable, type EnvironmentProviders, type Provider } from '@angular/core';
import { provideTransloco, type Translation, type TranslocoLoader } from '@jsverse/transloco';

/** Reads the sentences of the frame, or of one word (`voting/vi`), from our own origin. */
@Injectable({ providedIn: 'root' })
export class SentenceLoader implements TranslocoLoader {
  async getTranslation(path: string): Promise<Translation> {
    const response = await fetch(`/i18n/${path}.json`);
    if (!response.ok) throw new Error(`no sentences for ${path}`);
    return (await response.json()) as Translation;
  }
}

/** Vietnamese by default, English complete, switched while running. */
export function provideSentences(production: boolean): (Provider | EnvironmentProviders)[] {
  return provideTransloco({
    config: {
      availableLangs: ['vi', 'en'],
      defaultLang: 'vi',
      fallbackLang: 'vi',
      reRenderOnLangChange: true,
      prodMode: production,
      missingHandler: { useFallbackTranslation: true, logMissingKey: !production },
    },
    loader: SentenceLoader,
  });
}
