import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fontsFolder } from './picture-fonts.ts';

/**
 * Copies the two fonts of pictures, with their licence, to `dist/fonts/`. `npm run build` runs it. The packages have all
 * weights and styles, 13 MB: they are development tools, and the server has 0.7 MB of them.
 */
const files = {
  '@expo-google-fonts/source-serif-4': '600SemiBold/SourceSerif4_600SemiBold.ttf',
  '@expo-google-fonts/source-sans-3': '400Regular/SourceSans3_400Regular.ttf',
};

const { resolve } = createRequire(import.meta.url);

rmSync(fontsFolder, { recursive: true, force: true });
mkdirSync(fontsFolder, { recursive: true });
for (const [name, file] of Object.entries(files)) {
  const folder = dirname(resolve(`${name}/package.json`));
  const [, font = ''] = file.split('/');
  copyFileSync(join(folder, file), join(fontsFolder, font));
  // The SIL Open Font License asks that it stays with the font.
  copyFileSync(join(folder, 'LICENSE_FONT'), join(fontsFolder, font.replace('.ttf', '-LICENSE.txt')));
}
