import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { territoireKinds } from '../../../src/domain/territoire-kinds.ts';
import { termMessages } from '../../../src/explorer/parts/terms/messages.ts';
import { termGroups } from '../../../src/explorer/parts/terms/terms.ts';

const ids = Object.values(termGroups).flat();

describe.each(languages)('the definitions in %s', (language) => {
  const terms = Object.entries(termMessages[language]);

  test('are those of the terms in the groups, each once', () => {
    expect(terms.map(([id]) => id).toSorted()).toEqual(ids.toSorted());
  });

  test('are sentences', () => {
    const texts = terms.flatMap(([, { short, more }]) => (more === undefined ? [short] : [short, more]));
    expect(texts.filter((text) => !/^\p{Lu}.*\.$/u.test(text) && !text.endsWith('…'))).toEqual([]);
  });

  test('have labels of their own', () => {
    expect(new Set(terms.map(([, { label }]) => label)).size).toBe(terms.length);
  });
});

test('French definitions follow French typography', () => {
  const texts = Object.values(termMessages.fr).flatMap(({ label, short, more = '' }) => [label, short, more]);
  expect(texts.filter((text) => /'| [;:?!»]|« /.test(text))).toEqual([]);
});

test('each kind of territoire has a definition, except "other"', () => {
  expect(termGroups.territoires).toHaveLength(territoireKinds.filter((kind) => kind !== 'AUTRE').length + 1);
});
