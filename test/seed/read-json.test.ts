import { expect, test } from 'vitest';
import { z } from 'zod';
import { readJson } from '../../seed/read-json.ts';

test('an error names the file, whether it is absent, no JSON, or not as expected', () => {
  expect(() => readJson('seed/nowhere.json', z.unknown())).toThrow(/^seed\/nowhere\.json: ENOENT/);
  expect(() => readJson('LICENSE', z.unknown())).toThrow(/^LICENSE: /);
  expect(() => readJson('package.json', z.object({ name: z.number() }))).toThrow(/^package\.json: .*\n.*name/);
});
