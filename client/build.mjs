// Builds the client into dist/client, adds what pdf.js fetches by itself, and packs what is worth packing.
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, '../node_modules');
const result = join(here, '../dist/client');

checkIcons();
const { status } = spawnSync(
  process.execPath,
  [join(modules, '@angular/cli/bin/ng.js'), 'build', ...process.argv.slice(2)],
  { cwd: here, stdio: 'inherit' },
);
if (status !== 0) process.exit(status ?? 1);

// The Angular builder copies only from inside the client's folder; pdf.js lives beside it.
const reader = join(result, 'pdfjs');
cpSync(
  join(modules, 'pdfjs-dist/legacy/build/pdf.worker.min.mjs'),
  join(reader, 'pdf.worker.min.mjs'),
);
for (const folder of ['cmaps', 'standard_fonts', 'wasm', 'iccs']) {
  cpSync(join(modules, 'pdfjs-dist', folder), join(reader, folder), { recursive: true });
}
// Signs of the notes that a PDF may bring along.
cpSync(join(modules, 'pdfjs-dist/web/images'), join(reader, 'images'), {
  recursive: true,
  filter: (path) => /(images|annotation-\w+\.svg)$/.test(path),
});

// A hall shares one line: text is packed once here instead of at every request.
const worthPacking = /\.(js|mjs|css|html|svg|json|webmanifest|wasm)$/;
const leastBytes = 1400;
for (const entry of readdirSync(result, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !worthPacking.test(entry.name)) continue;
  const file = join(entry.parentPath, entry.name);
  if (statSync(file).size < leastBytes) {
    for (const ending of ['.br', '.gz']) rmSync(file + ending, { force: true });
    continue;
  }
  const bytes = readFileSync(file);
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  writeFileSync(
    `${file}.br`,
    brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: bytes.length > 500_000 ? 9 : 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  );
}

/** An icon that is missing from the cut font would show as its name. */
function checkIcons() {
  const known = new Set(readFileSync(join(here, 'src/icons/icons.txt'), 'utf8').split('\n'));
  const uses = [/<mat-icon[^>]*>\s*([a-z0-9_]+)\s*<\/mat-icon>/g, /\sicon="([a-z0-9_]+)"/g];
  const missing = [];
  for (const entry of readdirSync(join(here, 'src'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(ts|html)$/.test(entry.name)) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    for (const use of uses) {
      for (const [, icon] of text.matchAll(use)) {
        if (!known.has(icon)) missing.push(`${entry.name}: ${icon}`);
      }
    }
  }
  if (missing.length === 0) return;
  console.error(
    `Add to client/src/icons/icons.txt and run make-icons.py beside it:\n  ${missing.join('\n  ')}`,
  );
  process.exit(1);
}
