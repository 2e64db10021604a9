import type { OrganisationRole } from '../../../domain/roles.ts';
import type { ParticipationPageQuery } from '../../generated/operations.ts';
import type { ParticipationFacts } from '../../lead/facts.ts';
import { organisationReference, territoireReference } from '../../parts/references/references.ts';

type Node = NonNullable<ParticipationPageQuery['node']>;
export type Participation = Node & { readonly __typename: 'Participation' };

/** What the lead sentence of a participation needs. */
export function participationFacts({ actor, role, fabrique, origin, mention }: Participation): ParticipationFacts {
  const claim = { fabrique, origin, mention };
  return actor.__typename === 'Territoire'
    ? { ...claim, role: 'TERRITOIRE', actor: territoireReference(actor) }
    : { ...claim, role: role as OrganisationRole, actor: organisationReference(actor) };
}

/** A line around the words of a participation. Null if it does not have these words. */
export function around(line: string | null, words: string): { readonly before: string; readonly after: string } | null {
  const start = line?.indexOf(words) ?? -1;
  if (line === null || start < 0) return null;
  return { before: line.slice(0, start), after: line.slice(start + words.length) };
}
