import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectPath } from '../../../src/project-root.ts';

/** How a test reads the current page, curation or data set. */
const readers = /projectPath\('seed\/(dataset\.json|source|curation)|\b(readSourcePage|readPageInputs)\(/;

/** Tests of the command line and the package, which use the files of this version as people do, and state no fact of them. */
const others = ['cli/diff.process.test.ts', 'cli/usage.process.test.ts', 'package/tarball.process.test.ts'];

test('only test/seed/live reads the current data: tests state facts about test/fixtures/frozen', () => {
  const files = readdirSync(projectPath('test'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.includes('node_modules') && !file.startsWith('seed/live/'),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => readers.test(readFileSync(projectPath(`test/${file}`), 'utf8'))).sort()).toEqual(
    others,
  );
});
