import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Incidence, Network, NetworkOptions } from '../../src/network/network.ts';
import { compareIds } from '../../src/network/network.ts';
import { project } from '../../src/network/project.ts';
import { projectPath } from '../../src/project-root.ts';
import { readDataset } from '../../src/store/load/read-dataset.ts';

/** A one-mode network of these edges, whose weight is 1 unless given, and of vertices that have none. */
export function networkOf(
  edges: readonly (readonly [string, string, number?])[],
  alone: readonly string[] = [],
): Network {
  const ids = [...new Set([...edges.flatMap(([source, target]) => [source, target]), ...alone])].sort(compareIds);
  return {
    mode: 'ONE_MODE',
    weightName: 'COUNT',
    vertices: ids.map((id) => ({ id, kind: 'ACTOR', roles: ['PARTNER'], fabriques: [] })),
    edges: edges.map(([one, other, weight = 1]) => {
      const [source = '', target = ''] = [one, other].sort(compareIds);
      return { source, target, weight, count: 1, fabriques: [], roles: [] };
    }),
  };
}

/** The partners of all Fabriques, by count: what a question changes. */
export const plainQuestion: NetworkOptions = {
  roles: ['PARTNER'],
  mode: 'ONE_MODE',
  weight: 'COUNT',
  minCount: 1,
  minFabriques: 1,
  backbone: null,
};

/** Partners of Fabriques: a line for each Fabrique, "f: a b c". */
export function partners(lines: string): Incidence[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [fabrique = '', actors = ''] = line.trim().split(': ');
      return actors.split(' ').map((actor): Incidence => ({ actor, fabrique, role: 'PARTNER' }));
    });
}

const karateShape = z.object({ edges: z.array(z.tuple([z.number(), z.number(), z.number()])) });
const womenShape = z.object({ attendance: z.array(z.array(z.string())) });

function fixture(name: string): unknown {
  return JSON.parse(readFileSync(projectPath(`test/fixtures/${name}.json`), 'utf8'));
}

/** Zachary's karate club; ids are those of the paper, "01" to "34". */
export function karateClub(weighted: boolean): Network {
  const id = (member: number): string => String(member).padStart(2, '0');
  const { edges } = karateShape.parse(fixture('karate-club'));
  return networkOf(edges.map(([one, other, contexts]) => [id(one), id(other), weighted ? contexts : 1]));
}

/** Davis' Southern women, as partners of events. */
export function southernWomen(): Incidence[] {
  return womenShape
    .parse(fixture('southern-women'))
    .attendance.flatMap(([woman = '', ...events]) =>
      events.map((event): Incidence => ({ actor: `Woman:${woman}`, fabrique: `Event:${event}`, role: 'PARTNER' })),
    );
}

/** The real data: all participations of the page. */
export async function realIncidences(): Promise<Incidence[]> {
  const { participations } = await readDataset(projectPath('seed/dataset.json'));
  return participations.map(({ fabrique, actor, role }) => ({
    actor: `${role === 'TERRITOIRE' ? 'Territoire' : 'Organisation'}:${actor}`,
    fabrique: `Fabrique:${fabrique}`,
    role,
  }));
}

/** How many Fabriques the page has. */
export const realFabriques = 23;

/** The network of a question to the real data, in what it differs from the plain one. */
export async function realNetwork(question: Partial<NetworkOptions>): Promise<Network> {
  return project(await realIncidences(), { ...plainQuestion, ...question }, realFabriques);
}
