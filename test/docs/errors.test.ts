import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorCodesMarkdown } from '../../src/domain/error-codes.ts';
import { projectPath } from '../../src/project-root.ts';

test('docs/errors.md has the table of src/domain/error-codes.ts', () => {
  expect(readFileSync(projectPath('docs/errors.md'), 'utf8')).toContain(`\n${errorCodesMarkdown()}\n`);
});
