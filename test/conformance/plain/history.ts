import { roles } from '../../../src/domain/roles.ts';
import { actorsOf, fabriquesOf, type PlainActor, type PlainGraph } from './graph.ts';

/** The distinct years of the Fabriques of an actor, ascending. */
export function yearsOf(graph: PlainGraph, { id }: PlainActor): number[] {
  const years = fabriquesOf(graph, id, roles, graph.dataset.fabriques).map(({ year }) => year);
  return [...new Set(years)].sort((one, other) => one - other);
}

/** The number of years after which each year but the first one follows. */
export function gapsOf(years: readonly number[]): number[] {
  return years.flatMap((year, at) => (at === 0 ? [] : [year - (years[at - 1] ?? 0)]));
}

/** The years from the first to the last one. */
export function spanOf(years: readonly number[]): number | null {
  return years.length === 0 ? null : Math.max(...years) - Math.min(...years);
}

/** The other actors that held a role in the Fabriques of an actor. */
export function metIn(graph: PlainGraph, { id }: PlainActor, role: 'PARTNER' | 'TERRITOIRE'): Set<string> {
  const its = fabriquesOf(graph, id, roles, graph.dataset.fabriques);
  const met = its.flatMap(({ slug }) => [...actorsOf(graph, slug, [role])]);
  return new Set(met.filter((other) => other !== id));
}
