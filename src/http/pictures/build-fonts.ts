import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fontsFolder } from './picture-fonts.ts';
import { ttfOfWoff } from './ttf-of-woff.ts';

/**
 * Writes the two fonts of pictures, with their licence, to `dist/fonts/`. `npm run build` runs it. The packages have all weights,
 * styles and scripts, and are development tools; the server has 0.1 MB of them.
 */
const fonts = {
  '@fontsource/source-serif-4': 'source-serif-4-latin-600-normal',
  '@fontsource/source-sans-3': 'source-sans-3-latin-400-normal',
};

const { resolve } = createRequire(import.meta.url);

rmSync(fontsFolder, { recursive: true, force: true });
mkdirSync(fontsFolder, { recursive: true });
for (const [name, font] of Object.entries(fonts)) {
  const folder = dirname(resolve(`${name}/package.json`));
  writeFileSync(join(fontsFolder, `${font}.ttf`), ttfOfWoff(readFileSync(join(folder, 'files', `${font}.woff`))));
  // The SIL Open Font License asks that it stays with the font.
  copyFileSync(join(folder, 'LICENSE'), join(fontsFolder, `${font}-LICENSE.txt`));
}
