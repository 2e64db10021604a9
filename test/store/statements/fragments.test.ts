import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../../../src/project-root.ts';
import {
  type Fragment,
  includedNames,
  includeFragments,
  parseFragment,
} from '../../../src/store/statements/fragments.ts';
import { fragmentNames, statementFiles } from '../../../src/store/statements/read-statement.ts';
import { boundQueries } from './bound-queries.ts';

const known: Record<string, Fragment> = {
  people: { title: 'All people', body: 'MATCH (person:Person)\n\nWHERE person.age > 17' },
  'in-order': { title: 'By name', body: 'ORDER BY name' },
  page: { title: 'A page', body: '// include: in-order\nLIMIT $limit' },
  egg: { title: 'Egg', body: '// include: hen' },
  hen: { title: 'Hen', body: '// include: egg' },
};
const write = (text: string) => includeFragments('a/b.cypher', text, (name) => known[name]);

describe('a line that includes a fragment', () => {
  test('becomes its body, below a comment that names it', () => {
    expect(write('// include: people\nRETURN person.name AS name\n// include: in-order\n')).toBe(
      [
        '// people: All people',
        'MATCH (person:Person)',
        '',
        'WHERE person.age > 17',
        'RETURN person.name AS name',
        '// in-order: By name',
        'ORDER BY name',
        '',
      ].join('\n'),
    );
  });

  test('gives every line of the body its own indentation', () => {
    expect(write('CALL () {\n  // include: people\n}')).toBe(
      'CALL () {\n  // people: All people\n  MATCH (person:Person)\n\n  WHERE person.age > 17\n}',
    );
  });

  test('may be in a fragment', () => {
    expect(write('  // include: page')).toBe(
      '  // page: A page\n  // in-order: By name\n  ORDER BY name\n  LIMIT $limit',
    );
  });

  test.each(['//include: people', '//  Include:people  '])('may be spaced as in %j', (line) => {
    expect(write(line)).toContain('MATCH (person:Person)');
  });

  test('is not a comment that goes on, nor one behind code', () => {
    const text = '// We include: nobody\nRETURN 1 AS one // include: people';
    expect(write(text)).toBe(text);
  });

  test('is an error when there is no such fragment', () => {
    expect(() => write('// include: poeple')).toThrow(
      'a/b.cypher includes the fragment "poeple", but there is no cypher/_fragments/poeple.cypher.',
    );
  });

  test('is an error when fragments include each other in a circle', () => {
    expect(() => write('// include: hen')).toThrow('a/b.cypher includes fragments in a circle: hen > egg > hen.');
  });
});

describe('the file of a fragment', () => {
  test('is a header, an empty line and the body', () => {
    expect(parseFragment('x', '// Title\n//\n// Needs: $a\n// Yields: b\n\nMATCH (b)\n\nWHERE b.a = $a\n')).toEqual({
      title: 'Title',
      body: 'MATCH (b)\n\nWHERE b.a = $a',
    });
  });

  test.each(['MATCH (n)\n', '// Title\nMATCH (n)\n', '// Title\n\n'])('is an error when it is %j', (source) => {
    expect(() => parseFragment('_fragments/x.cypher', source)).toThrow(/^_fragments\/x\.cypher needs a header/);
  });
});

describe.each(fragmentNames())('cypher/_fragments/%s.cypher', (name) => {
  const read = (file: string) => readFileSync(projectPath(`cypher/${file}`), 'utf8');
  const source = read(`_fragments/${name}.cypher`);
  const { body } = parseFragment(name, source);
  const [, needs = '', yields = ''] =
    /^\/\/ \S.*[^.]\n\/\/\n\/\/ Needs: (\S.*\n(?:\/\/ .*\n)*)\/\/ Yields: (\S.*\n(?:\/\/ .*\n)*)\n/.exec(source) ?? [];
  const parametersOf = (text: string) => [...new Set(text.match(/\$\w+/g))].sort();

  test('says which parameters it needs, and what it yields', () => {
    expect(parametersOf(needs)).toEqual(parametersOf(body));
    expect(yields).not.toBe('');
  });

  test('is included somewhere, or replaces another', async () => {
    const plainForms = (await boundQueries()).map(({ plain }) => plain?.fragments ?? {});
    if (plainForms.some((fragments) => Object.values(fragments).includes(name))) return;
    const others = fragmentNames().map((it) => `_fragments/${it}.cypher`);
    const users = [...statementFiles(), ...others].filter((file) => includedNames(read(file)).includes(name));
    expect(users).not.toEqual([]);
  });
});
