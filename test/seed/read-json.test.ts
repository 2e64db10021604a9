import { expect, test } from 'vitest';
import { z } from 'zod';
import { readJson } from '../../seed/read-json.ts';

test('readJson names the file in its error when it is missing, not JSON, or invalid', () => {
  expect(() => readJson('seed/nowhere.json', z.unknown())).toThrow(
    /seed\/nowhere\.json cannot be read: there is no such/,
  );
  expect(() => readJson('seed', z.unknown())).toThrow(/seed cannot be read: it is a folder/);
  expect(() => readJson('LICENSE', z.unknown())).toThrow(/^LICENSE is not JSON: .*\. Give the path of a JSON file\.$/s);
  expect(() => readJson('package.json', z.object({ name: z.number() }))).toThrow(/^package\.json: .*\n.*name/);
});
