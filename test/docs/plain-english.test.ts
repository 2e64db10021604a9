import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../../src/project-root.ts';
import { findForbiddenWords, forbiddenWords, proseOf } from './forbidden-words.ts';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'bench/README.md',
  'cypher/README.md',
  ...readdirSync(projectPath('docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`)
    .sort(),
];

describe('the documentation is in plain English', () => {
  test.each(documents)('%s has no forbidden word', (path) => {
    expect(findForbiddenWords(proseOf(readFileSync(projectPath(path), 'utf8')))).toEqual([]);
  });
});

describe('the list of forbidden words', () => {
  test.each(forbiddenWords)('catches "$word": $caught', ({ word, caught }) => {
    expect(findForbiddenWords(caught).map((finding) => finding.word)).toContain(word);
  });

  test.each(forbiddenWords)('for "$word", allows: $allowed', ({ allowed }) => {
    expect(findForbiddenWords(allowed)).toEqual([]);
  });

  test('has each word once, and a replacement for it', () => {
    const words = forbiddenWords.map(({ word }) => word);
    expect(new Set(words).size).toBe(words.length);
    for (const { word, instead } of forbiddenWords) expect(instead, word).not.toBe('');
  });
});

describe('a forbidden word', () => {
  test('is found across a line break and in capitals', () => {
    expect(findForbiddenWords('Only actors with So\nmany Fabriques.')).toEqual([
      {
        word: 'so many … or more',
        instead: 'minimum number of …; at least …',
        excerpt: 'Only actors with So many Fabriques.',
      },
    ]);
  });

  test('is allowed in code, in quotations and in link targets', () => {
    const markdown = [
      'Do not write `bare limit`, "when left out" or [this](docs/the-bare limit.md).',
      '```sh',
      'echo lest',
      '```',
    ].join('\n');
    expect(findForbiddenWords(proseOf(markdown))).toEqual([]);
    expect(findForbiddenWords(proseOf('The bare limit is fast.'))).toHaveLength(1);
  });
});
