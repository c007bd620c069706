import { SettingsError } from './platform/settings.js';
import { whyNotListening, whyNotStarted } from './start-failure.js';

const failure = (code: string, name = 'Error') =>
  Object.assign(new Error(`something about ${code}`), { code, name });
const place = { host: '10.1.2.3', port: 80 };

describe('A start that fails', () => {
  it('names the setting when nobody may listen there', () => {
    const sentence = (code: string) => whyNotStarted(whyNotListening(failure(code), place))[0];
    expect(sentence('EADDRINUSE')).toMatch(/^PORT: .*80/);
    expect(sentence('EACCES')).toMatch(/^PORT: .*80/);
    expect(sentence('ENOTFOUND')).toMatch(/^HOST: .*10\.1\.2\.3/);
    expect(sentence('EADDRNOTAVAIL')).toMatch(/^HOST: /);
  });

  it('says one sentence and no stack', () => {
    const failures = [
      new SettingsError(['PORT: …']),
      failure('', 'MongoParseError'),
      failure('ENOTDIR'),
      new TypeError('odd'),
      'odd',
    ];
    for (const one of failures) {
      const sentences = whyNotStarted(one);
      expect(sentences.length).toBe(1);
      expect(sentences[0]).not.toContain('\n');
    }
    expect(whyNotStarted(failure('ENOTDIR'))[0]).toMatch(/^DIENHONG_DATA: /);
  });
});
