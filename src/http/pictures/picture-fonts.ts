import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectPath } from '../../project-root.ts';

/** The fonts of pictures in `dist/fonts/`. The build writes them: see build-fonts.ts. */
export const fontsFolder = projectPath('dist/fonts');

/** The contents of all fonts. */
export function readFonts(folder = fontsFolder): readonly Buffer[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ttf'))
    .map((name) => readFileSync(join(folder, name)));
}
