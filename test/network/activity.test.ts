import { describe, expect, it } from 'vitest';
import { activityOf } from '../../src/network/activity.ts';
import { project } from '../../src/network/project.ts';
import { partners, plainOptions } from './examples.ts';

// f and g have the year 2021, h has 2019. The year of i is unknown.
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
  it('has the years of the Fabriques, ascending, without duplicates, and none for unknown years', () => {
    const network = project(incidences, plainOptions, 4);
    const { vertices, edges } = activityOf(network, years);
    expect(Object.fromEntries(vertices)).toEqual({ a: [2019, 2021], b: [2019, 2021], c: [2019], d: [] });
    expect([...edges].map(([{ source, target }, active]) => [source + target, active])).toEqual([
      ['ab', [2019, 2021]],
      ['ac', [2019]],
      ['bc', [2019]],
      ['cd', []],
    ]);
  });

  it('of a two-mode network has the year of each Fabrique', () => {
    const network = project(incidences, { ...plainOptions, mode: 'TWO_MODE' }, 4);
    const { vertices, edges } = activityOf(network, years);
    expect([vertices.get('h'), vertices.get('i')]).toEqual([[2019], []]);
    expect(edges.get(network.edges.find(({ source, target }) => source + target === 'af') as never)).toEqual([2021]);
  });
});
