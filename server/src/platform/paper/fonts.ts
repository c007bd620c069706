import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The four cuts of Tinos, which has the widths of Times New Roman and every Vietnamese letter. */
export type FontStyle = 'regular' | 'italic' | 'bold' | 'bold-italic';

const files: Readonly<Record<FontStyle, string>> = {
  regular: '400Regular/Tinos_400Regular.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  'bold-italic': '700Bold_Italic/Tinos_700Bold_Italic.ttf',
};

const resolve = createRequire(import.meta.url).resolve;
const loaded = new Map<FontStyle, Buffer>();

/** Every style, for registering. */
export const fontStyles = Object.keys(files) as readonly FontStyle[];

/** The whole font file of a style, read once per process; the PDF embeds a subset of it. */
export function fontFile(style: FontStyle): Buffer {
  const known = loaded.get(style);
  if (known !== undefined) return known;
  const bytes = readFileSync(resolve(`@expo-google-fonts/tinos/${files[style]}`));
  loaded.set(style, bytes);
  return bytes;
}

/** The style for a span's two switches. */
export function fontStyle(bold: boolean, italic: boolean): FontStyle {
  if (bold) return italic ? 'bold-italic' : 'bold';
  return italic ? 'italic' : 'regular';
}
