import { codeFiles, exists, filesUnder, lineCount, read } from '../support/tree.js';

const rooms = ['libs/domain', 'libs/contracts', 'server', 'client', 'tests'];
const emptyWords = /^(utils?|helpers?|common|shared|core|base|misc|managers?|impl)$/i;
const code = codeFiles();
const scripts = code.filter((path) => /\.(ts|mjs)$/.test(path));

describe('Files', () => {
  it('have at most 300 lines', () => {
    expect(code.filter((path) => lineCount(path) > 300)).toEqual([]);
  });

  it('and folders say what they are for', () => {
    expect(
      code.filter((path) => path.split(/[/.-]/).some((part) => emptyWords.test(part))),
    ).toEqual([]);
  });

  it('and types too', () => {
    const declared =
      /(?:class|interface|type) +(?:I[A-Z][a-z]|\w*(?:Manager|Helper|Util|Utils|Impl)\b)/;
    expect(scripts.filter((path) => declared.test(read(path)))).toEqual([]);
  });

  it('run every spec: none is skipped and none is alone', () => {
    const loosened =
      /\b(?:x|f)(?:it|describe)\s*\(|\b(?:it|test|describe)\.(?:only|skip|fixme)\b|\bpending\(/;
    const specs = scripts.filter((path) => /\.(spec|pictures)\.ts$/.test(path));
    expect(specs.filter((path) => loosened.test(read(path)))).toEqual([]);
  });

  it('do not silence the checks without a reason', () => {
    const silenced = /@ts-(?:ignore|nocheck)|eslint-disable(?![^\n]* -- )/;
    const self = 'tests/architecture/files.spec.ts';
    expect(scripts.filter((path) => path !== self && silenced.test(read(path)))).toEqual([]);
  });

  it('of the client that speak with pdf.js are one', () => {
    const speakers = filesUnder('client/src', '.ts').filter((path) =>
      /from 'pdfjs-dist|import\('pdfjs-dist/.test(read(path)),
    );
    expect(speakers.length).toBeLessThanOrEqual(1);
  });
});

describe('Every room', () => {
  for (const room of rooms) {
    it(`${room} tells in at most 40 lines what it is`, () => {
      expect(exists(`${room}/README.md`)).toBeTrue();
      expect(lineCount(`${room}/README.md`)).toBeLessThanOrEqual(40);
    });
  }

  it('shows only pictures that exist', () => {
    const shown = [...read('README.md').matchAll(/(?:!\[[^\]]*\]\(|src=")([^)"\s]+)/g)]
      .map(([, path]) => path ?? '')
      .filter((path) => !/^https?:/.test(path));
    expect(shown.filter((path) => !exists(path))).toEqual([]);
  });
});
