import type { OrganisationKind } from '../../../domain/organisation-kinds.ts';
import type { TerritoireKind } from '../../../domain/territoire-kinds.ts';
import type { OrganisationReferenceFragment, TerritoireReferenceFragment } from '../../generated/operations.ts';
import type { OrganisationReference, PlaceReference, TerritoireReference } from '../../lead/facts.ts';

/** The API has one enum for the kinds of both types of actors; each type has values of its own kind only. */
export function organisationReference(fragment: OrganisationReferenceFragment): OrganisationReference {
  const { slug, name, acronym, organisationKind } = fragment;
  return { type: 'organisation', slug, name, acronym, kind: organisationKind as OrganisationKind };
}

export function territoireReference(fragment: TerritoireReferenceFragment): TerritoireReference {
  const { slug, name, territoireKind } = fragment;
  return { type: 'territoire', slug, name, kind: territoireKind as TerritoireKind };
}

interface Place {
  readonly code: string | null;
  readonly name: string;
}

/** The départements that have a code: all but collectivités whose code the data does not have. */
export function placeReferences(kind: PlaceReference['kind'], places: readonly Place[]): PlaceReference[] {
  return places.flatMap(({ code, name }) => (code === null ? [] : [{ kind, code, name }]));
}
