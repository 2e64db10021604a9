import type { PathNodeFragment } from '../../generated/operations.ts';
import { shortOrganisationNoun } from '../../language/organisation-nouns.ts';
import type { ActorReference, FabriqueReference } from '../../lead/facts.ts';
import { organisationReference, territoireReference } from '../../parts/references/references.ts';

/** A Fabrique, territoire or organisation. */
export type PathNode = Extract<PathNodeFragment, { __typename: 'Fabrique' | 'Territoire' | 'Organisation' }>;

/** Null for nodes of other types, and for what left the source page: they are on no path. */
export function pathNode(node: PathNodeFragment | null | undefined): PathNode | null {
  switch (node?.__typename) {
    case 'Fabrique':
    case 'Territoire':
    case 'Organisation':
      return node.lastSeen === null ? node : null;
    default:
      return null;
  }
}

export function referenceOf(node: PathNode): ActorReference | FabriqueReference {
  if (node.__typename === 'Fabrique') return node;
  return node.__typename === 'Territoire' ? territoireReference(node) : organisationReference(node);
}

/** The title or name, as the data has it. */
export const nameOf = (node: PathNode): string => (node.__typename === 'Fabrique' ? node.title : node.name);

/** The name as the sentences have it: the acronym of a long one. */
export const shortNameOf = (node: PathNode): string =>
  node.__typename === 'Organisation' ? shortOrganisationNoun(organisationReference(node)).name : nameOf(node);
