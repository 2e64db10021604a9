import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Incidence, Network, NetworkOptions } from '../../src/network/network.ts';
import { compareIds } from '../../src/network/network.ts';
import { project } from '../../src/network/project.ts';
import { projectPath } from '../../src/project-root.ts';
import { frozenDataset } from '../fixtures/frozen/frozen.ts';

/** A one-mode network of these edges (default weight: 1) and of vertices without an edge. */
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

/** The one-mode network of partners, weighted by COUNT, without thresholds. */
export const plainOptions: NetworkOptions = {
  roles: ['PARTNER'],
  mode: 'ONE_MODE',
  weight: 'COUNT',
  minCount: 1,
  minFabriques: 1,
  backbone: null,
};

/** Participations of partners, from a line for each Fabrique: "f: a b c". */
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

/** Zachary's karate club. Ids are those of the paper, "01" to "34". */
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

/** All participations of the real data. */
export async function realIncidences(): Promise<Incidence[]> {
  const { participations } = frozenDataset();
  return participations.map(({ fabrique, actor, role }) => ({
    actor: `${role === 'TERRITOIRE' ? 'Territoire' : 'Organisation'}:${actor}`,
    fabrique: `Fabrique:${fabrique}`,
    role,
  }));
}

/** Number of Fabriques of the real data. */
export const realFabriques = 23;

/** A network of the real data. Defaults: `plainOptions`. */
export async function realNetwork(options: Partial<NetworkOptions>): Promise<Network> {
  return project(await realIncidences(), { ...plainOptions, ...options }, realFabriques);
}
