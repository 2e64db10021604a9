import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type GeneratedModule, generate, generatedModules } from '../../codegen.ts';
import { projectPath } from '../../src/project-root.ts';

const schema = readFileSync(projectPath('schema.graphql'), 'utf8');

const ofTests = generatedModules.find(({ file }) => file === 'test/generated/operations.ts') as GeneratedModule;

describe('the typed documents', () => {
  test.each(generatedModules)(
    'in $file are those of this schema and these operations: run "npm run codegen" after a change',
    async (module) => {
      expect(readFileSync(projectPath(module.file), 'utf8')).toBe(await generate(schema, module));
    },
  );

  test('type a field as the schema does', async () => {
    const changed = schema.replace(/^ {2}sharedCount: Int!$/m, '  sharedCount: [String!]');
    expect(await generate(changed, ofTests)).toContain('readonly sharedCount: ReadonlyArray<string> | null');
  });

  test.each([
    ['a field is dropped', /^ {2}sharedCount: Int!$/m, '  another: Int!', /Cannot query field "sharedCount"/],
    ['an argument is renamed', /^ {4}minCount: Int = 1$/gm, '    least: Int = 1', /Unknown argument "minCount"/],
    ['a scalar has no type here', /^ {2}jaccard: Float!$/gm, '  jaccard: Ratio!', /Unknown scalar type Ratio/],
  ])('cannot be written when %s', async (_name, before, after, message) => {
    const changed = `${schema.replace(before, after)}\nscalar Ratio\n`;
    expect(changed).not.toContain(schema);
    await expect(generate(changed, ofTests)).rejects.toThrow(message);
  });
});
