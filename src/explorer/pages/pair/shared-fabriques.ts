import type { Role, SharedFabriquesQuery } from '../../generated/operations.ts';
import type { PairActor } from './pair-actors.ts';

type Fabrique = NonNullable<SharedFabriquesQuery['fabriques']>['nodes'][number];
export type SharedMention = Omit<Fabrique['participations']['nodes'][number], 'actor'>;

/** A Fabrique that names both actors, with the words for each. */
export interface SharedFabrique extends Omit<Fabrique, 'participations'> {
  readonly ofA: readonly SharedMention[];
  readonly ofB: readonly SharedMention[];
}

/** The Fabriques with the participations of each of the two actors apart. */
export function sharedFabriques(fabriques: readonly Fabrique[], a: PairActor, b: PairActor): SharedFabrique[] {
  return fabriques.map(({ participations: { nodes }, ...fabrique }) => {
    const of = ({ slug }: PairActor) => nodes.filter(({ actor }) => actor.slug === slug);
    return { ...fabrique, ofA: of(a), ofB: of(b) };
  });
}

/**
 * The roles in which two actors are compared: those in which they met most often, partner before the others. Without a common
 * Fabrique: partner for who was one, else the first role of each.
 */
export function comparedRoles(
  shared: readonly SharedFabrique[],
  a: PairActor,
  b: PairActor,
): { readonly roleA: Role; readonly roleB: Role } | null {
  const [usualA, usualB] = [usualRole(a), usualRole(b)];
  if (usualA === undefined || usualB === undefined) return null;
  const pairs = a.roles.flatMap((roleA) => b.roles.map((roleB) => ({ roleA, roleB })));
  const meetings = ({ roleA, roleB }: (typeof pairs)[number]) =>
    shared.filter(({ ofA, ofB }) => ofA.some(({ role }) => role === roleA) && ofB.some(({ role }) => role === roleB))
      .length;
  return pairs.reduce((best, pair) => (meetings(pair) > meetings(best) ? pair : best), {
    roleA: usualA,
    roleB: usualB,
  });
}

function usualRole({ roles }: PairActor): Role | undefined {
  return roles.includes('PARTNER') ? 'PARTNER' : roles[0];
}
