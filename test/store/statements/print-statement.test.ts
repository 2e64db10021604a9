import { describe, expect, test } from 'vitest';
import { fabriqueCount } from '../../../src/store/statements/fabrique.ts';
import { listStatements, printStatement } from '../../../src/store/statements/print-statement.ts';
import { statementFiles } from '../../../src/store/statements/read-statement.ts';
import { statementOf } from '../../../src/store/statements/statement-text.ts';

describe('npm run cypher', () => {
  test('lists every statement with its title, and no fragment', () => {
    const lines = listStatements().trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(statementFiles().length);
    expect(lines).toContainEqual(expect.stringMatching(/^fabrique\/count +How many Fabriques pass a filter$/));
    expect(lines).toContainEqual(
      expect.stringMatching(/^load\/label-role PARTNER +Label the organisations .* PARTNER$/),
    );
    expect(lines.join('\n')).not.toMatch(/_fragments|_conditions|_relations/);
  });

  test('prints :params, the header and the whole statement, each with a semicolon', () => {
    const printed = printStatement('co-occurrence/family');
    expect(printed).toMatch(/^:params \{roleA: 'PARTNER', .*minFabriques: 1\};\n\n\/\/ How many actors can be paired/);
    expect(printed).toMatch(/\n\/\/ Cardinality: one row\n\n\/\/ fabriques-in-scope: .*\n/);
    expect(printed).toMatch(/ AS both;\n$/);
  });

  test('prints what the server runs', () => {
    expect(statementOf(printStatement('fabrique/count'))).toBe(statementOf(fabriqueCount.source));
  });

  test('prints the statement of one role, where there is one for each', () => {
    expect(printStatement('load/participations COFINANCEUR')).toContain('CREATE (actor)-[:COFINANCED {');
    expect(() => printStatement('load/participations')).toThrow(
      'Similar: load/participations TERRITOIRE, load/participations PARTNER, load/participations COFINANCEUR, ',
    );
  });

  test('prints parameters of several lines as one', () => {
    expect(printStatement('load/links').split('\n')[0]).toMatch(
      /^:params \{fabrique: .*, kind: .*stamp: 'example'\};$/,
    );
  });

  test('prints a statement without parameters as it is', () => {
    expect(printStatement('dataset/current')).toMatch(/^\/\/ The data set that the graph holds\n/);
  });

  test.each(['cypher/fabrique/count.cypher', './cypher/fabrique/count', 'fabrique/count.cypher'])(
    'takes %j',
    (name) => {
      expect(printStatement(name)).toBe(printStatement('fabrique/count'));
    },
  );

  test.each([
    ['fabrique/counts', 'There is no statement "fabrique/counts". Similar: fabrique/by-former-slug, fabrique/by-ids, '],
    ['counts/kinds', 'There is no statement "counts/kinds". Similar: dataset/kinds. Without a name, npm run cypher '],
    ['rank', 'There is no statement "rank". Similar: _gds/page-rank, '],
    ['xyz', 'There is no statement "xyz". Without a name, npm run cypher lists all.'],
  ])('for %j, which it does not know, names some that are like it', (name, message) => {
    expect(() => printStatement(name)).toThrow(message);
  });
});
