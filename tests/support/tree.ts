import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The folder of the whole project; the checks are run from there. */
export const root = process.cwd();

const generated = new Set(['node_modules', 'dist', '.angular', 'coverage']);

/** Every file below a folder of the project, as paths with `/`. */
export function filesUnder(folder: string, ending = ''): string[] {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { withFileTypes: true })
    .filter((entry) => !generated.has(entry.name))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(path, ending) : path.endsWith(ending) ? [path] : [];
    });
}

export function foldersIn(folder: string): string[] {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

export function exists(path: string): boolean {
  return existsSync(join(root, path));
}

export function lineCount(path: string): number {
  return read(path).trimEnd().split('\n').length;
}

/** Code written by people in every room. */
export function codeFiles(): string[] {
  return ['libs', 'server', 'client', 'tests']
    .flatMap((room) => filesUnder(room))
    .filter((path) => /\.(ts|mjs|html|scss|css)$/.test(path))
    .map((path) => relative(root, join(root, path)).split(sep).join('/'));
}
