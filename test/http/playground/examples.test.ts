import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { catalogue } from '../../../src/http/playground/example-catalogue.ts';
import { exampleGroups, questionOf, readExampleFiles } from '../../../src/http/playground/examples.ts';

const files = readExampleFiles();
const entries = catalogue.flatMap(({ examples }) => examples);

describe('the catalogue of the examples', () => {
  test('has each document of src/http/playground/tabs and of examples/questions once, and no other', () => {
    expect(entries.map(({ name }) => name).sort()).toEqual(files.map(({ name }) => name).sort());
  });

  test.each(languages)('says in %s what each example answers and what its answer contains', (language) => {
    const groups = exampleGroups(files, language);
    expect(groups.map(({ title }) => title)).not.toContain('');
    for (const { name, question, gives } of groups.flatMap(({ examples }) => examples)) {
      expect(question, name).toMatch(/^\p{Lu}.{10,}/u);
      expect(gives, name).toMatch(/^\p{Lu}.{10,}[^.]$/u);
    }
  });

  test('has a French text for each English one', () => {
    for (const { name, fr, gives } of entries) {
      expect(fr, name).not.toBe(questionOf(files.find((it) => it.name === name)?.query ?? ''));
      expect(gives.fr, name).not.toBe(gives.en);
      // French has a space before these signs, and its own apostrophe.
      expect([fr, gives.fr].join(' '), name).not.toMatch(/\S[?!;:]|'/);
    }
  });
});

describe('an example', () => {
  const query =
    '# Who is near? The nearest first.\n# Set another slug.\nquery Near($slug: ID = "ademe", $top: Int!) { a }\n';
  const group = (language: 'fr' | 'en') => {
    const named = files.map(({ name }) => ({ name, query }));
    return exampleGroups(named, language)[0]?.examples[0];
  };

  test('has its comment in the language of the page', () => {
    expect(group('en')).toMatchObject({ question: 'Who is near?', query });
    expect(group('fr')?.query).toBe(
      '# Quels territoires ont participé à plusieurs Fabriques ?\n' +
        '# Les territoires, leurs Fabriques, et les mots et la ligne de la page source.\n' +
        'query Near($slug: ID = "ademe", $top: Int!) { a }\n',
    );
  });

  test('shows the default values of its variables', () => {
    expect(JSON.parse(group('fr')?.variables ?? '')).toEqual({ slug: 'ademe', top: null });
  });

  test('of a name that no document has stops the build', () => {
    expect(() => exampleGroups([], 'fr')).toThrow('There is no example document returning-territoires.');
  });
});

test.each([
  ['# Which is it?\n{ a }', 'Which is it?'],
  ['# Find words. It ignores case.\n{ a }', 'Find words'],
  ['{ a }', ''],
])('the question of %j is %j', (query, question) => {
  expect(questionOf(query)).toBe(question);
});
