import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { projectPath } from './project-root.ts';

/** The version of this package. */
export const packageVersion = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(projectPath('package.json'), 'utf8'))).version;
