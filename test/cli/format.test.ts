import { describe, expect, test } from 'vitest';
import { chooseFormat } from '../../src/cli/format.ts';

const gexf = { suffix: '.gexf' };
const oldGexf = { suffix: '.v12.gexf' };
const nodes = { suffix: '.nodes.csv' };
const nodeLink = { suffix: '.node-link.json' };
const formats = [gexf, oldGexf, nodes, nodeLink];

const choose = (name: string | undefined, output: string | undefined) => chooseFormat({ name, output, formats });

describe('the format of a file', () => {
  test.each([
    ['by the ending', undefined, 'a.nodes.csv', nodes],
    ['by the ending in capitals', undefined, 'A.GEXF', gexf],
    ['by the longest ending', undefined, 'a.v12.gexf', oldGexf],
    ['by its name', 'nodes.csv', undefined, nodes],
    ['by its name, which the ending confirms', 'gexf', 'a.gexf', gexf],
    ['by its name, with a part of the ending', 'node-link.json', 'a.json', nodeLink],
    ['by its name, with a general ending', 'v12.gexf', 'a.gexf', oldGexf],
    ['by its name, with an unknown ending', 'gexf', '/dev/null', gexf],
    ['the first on standard output', undefined, undefined, gexf],
  ])('is chosen %s', (_how, name, output, format) => {
    expect(choose(name, output)).toBe(format);
  });

  test('is refused if name and ending contradict each other', () => {
    expect(() => choose('gexf', 'a.nodes.csv')).toThrow(
      '--format gexf contradicts the file name a.nodes.csv, which ends like nodes.csv. Omit --format, or name the file with the ' +
        'ending .gexf.',
    );
  });

  test.each(['a.xlsx', 'a.csv', 'a', 'gexf'])(
    'is refused if the ending of %s is unknown; all known ones are listed',
    (output) => {
      expect(() => choose(undefined, output)).toThrow(
        `--output: the ending of ${output} does not tell the format. Use one of .gexf, .v12.gexf, .nodes.csv, .node-link.json, or ` +
          'set --format.',
      );
    },
  );

  test('is refused if its name is unknown', () => {
    expect(() => choose('xlsx', 'a.gexf')).toThrow(
      '--format: xlsx is unknown. Use one of gexf, v12.gexf, nodes.csv, node-link.json.',
    );
  });
});
