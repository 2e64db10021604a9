import type { Fabrique } from '../../../src/domain/dataset.ts';
import type { Role } from '../../../src/domain/roles.ts';
import {
  actorById,
  actorsOf,
  byName,
  fabriquesOf,
  newestFirst,
  type PlainActor,
  type PlainGraph,
  sortBy,
} from './graph.ts';

/** A one-mode network: its actors, and the Fabriques that two of them share. */
export interface PlainNetwork {
  readonly actors: readonly PlainActor[];
  /** Newest first. Empty without an edge. */
  shared(one: PlainActor, other: PlainActor): readonly Fabrique[];
  neighbours(of: PlainActor): readonly PlainActor[];
}

export function networkOf(graph: PlainGraph, roles: readonly Role[], minCount: number): PlainNetwork {
  const fabriques = (actor: PlainActor) => fabriquesOf(graph, actor.id, roles, graph.dataset.fabriques);
  const actors = graph.actors.filter((actor) => fabriques(actor).length > 0);
  const shared = (one: PlainActor, other: PlainActor): Fabrique[] => {
    const theirs = fabriques(other);
    const both = one === other ? [] : fabriques(one).filter((fabrique) => theirs.includes(fabrique));
    return both.length < minCount ? [] : sortBy(both, newestFirst);
  };
  const neighbours = (of: PlainActor) => actors.filter((actor) => shared(of, actor).length > 0);
  return { actors, shared, neighbours };
}

/** Distances to all actors that can be reached, by a round for each distance. */
export function distancesFrom(network: PlainNetwork, from: PlainActor): Map<PlainActor, number> {
  const distances = new Map([[from, 0]]);
  for (let distance = 1; distance < network.actors.length; distance += 1) {
    for (const [actor, before] of [...distances]) {
      if (before !== distance - 1) continue;
      for (const near of network.neighbours(actor)) if (!distances.has(near)) distances.set(near, distance);
    }
  }
  return distances;
}

/** A multiple of all numbers to 14, so that sums of fractions with such denominators are whole. */
const unit = 360_360;

export interface PlainSuggestion {
  readonly actor: PlainActor;
  readonly score: number;
  /** Largest share first, then by name. */
  readonly common: readonly PlainActor[];
}

/** Actors that share neighbours with one, and never took part in a Fabrique with it. */
export function suggestionsFor(graph: PlainGraph, network: PlainNetwork, to: PlainActor): PlainSuggestion[] {
  const near = network.neighbours(to);
  const haveMet = (actor: PlainActor) =>
    graph.dataset.fabriques.some(({ slug }) => {
      const took = actorsOf(graph, slug);
      return took.has(actor.id) && took.has(to.id);
    });
  const suggestions = network.actors
    .filter((actor) => actor !== to && !haveMet(actor))
    .map((actor) => {
      const common = network.neighbours(actor).filter((other) => near.includes(other));
      const degree = (other: PlainActor) => network.neighbours(other).length;
      return {
        actor,
        units: common.reduce((sum, other) => sum + unit / degree(other), 0),
        common: sortBy(common, (other) => [degree(other), ...byName(other)]),
      };
    })
    .filter(({ common }) => common.length > 0);
  return sortBy(suggestions, ({ units, actor }) => [-units, ...byName(actor)]).map(({ units, ...it }) => ({
    ...it,
    score: units / unit,
  }));
}

/** Organisations of Fabriques that share actors with one, and not of it, by the sum of the Jaccard indexes. */
export function suggestionsForFabrique(graph: PlainGraph, fabrique: Fabrique, roles: readonly Role[]) {
  const own = actorsOf(graph, fabrique.slug);
  const similar = graph.dataset.fabriques
    .filter((other) => other !== fabrique)
    .map((other) => {
      const theirs = actorsOf(graph, other.slug);
      const shared = [...own].filter((id) => theirs.has(id)).length;
      return { other, units: (unit * shared) / new Set([...own, ...theirs]).size };
    })
    .filter(({ units }) => units > 0);
  const ids = new Set(similar.flatMap(({ other }) => [...actorsOf(graph, other.slug, roles)]));
  const suggestions = [...ids]
    .filter((id) => !own.has(id))
    .map((id) => actorById(graph, id))
    .filter(({ type }) => type === 'Organisation')
    .map((actor) => {
      const reasons = similar.filter(({ other }) => actorsOf(graph, other.slug, roles).has(actor.id));
      return { actor, reasons, units: reasons.reduce((sum, { units }) => sum + units, 0) };
    });
  return sortBy(suggestions, ({ units, actor }) => [-units, ...byName(actor)]).map(({ actor, reasons, units }) => ({
    actor,
    score: units / unit,
    jaccards: reasons.map((reason) => reason.units / unit).sort((one, other) => other - one),
  }));
}
