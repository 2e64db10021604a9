import { describe, expect, it } from 'vitest';
import { activityOf } from '../../src/network/activity.ts';
import { project } from '../../src/network/project.ts';
import { partners, plainQuestion } from './examples.ts';

// f and g are of 2021, h of 2019, i of no known year.
const years = new Map([
  ['f', 2021],
  ['g', 2021],
  ['h', 2019],
]);
const incidences = partners(`
  f: a b
  g: a b
  h: a b c
  i: c d
`);

describe('the activity of a network', () => {
  it('is of the years of Fabriques, ascending, each once; none where no year is known', () => {
    const network = project(incidences, plainQuestion, 4);
    const { vertices, edges } = activityOf(network, years);
    expect(Object.fromEntries(vertices)).toEqual({ a: [2019, 2021], b: [2019, 2021], c: [2019], d: [] });
    expect([...edges].map(([{ source, target }, active]) => [source + target, active])).toEqual([
      ['ab', [2019, 2021]],
      ['ac', [2019]],
      ['bc', [2019]],
      ['cd', []],
    ]);
  });

  it('of a two-mode network has Fabriques in their own year', () => {
    const network = project(incidences, { ...plainQuestion, mode: 'TWO_MODE' }, 4);
    const { vertices, edges } = activityOf(network, years);
    expect([vertices.get('h'), vertices.get('i')]).toEqual([[2019], []]);
    expect(edges.get(network.edges.find(({ source, target }) => source + target === 'af') as never)).toEqual([2021]);
  });
});
