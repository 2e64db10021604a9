import type { OrganisationRole } from '../../../domain/roles.ts';
import {
  CompanionsDocument,
  type OrganisationPageQuery,
  type OrganisationReferenceFragment,
} from '../../generated/operations.ts';
import type { OrganisationFacts } from '../../lead/facts.ts';
import { mainRole } from '../../lead/roles-held.ts';
import type { PageRequest } from '../../page.ts';
import { organisationReference } from '../../parts/references/references.ts';

export type Organisation = NonNullable<OrganisationPageQuery['organisation']>;

/** What the lead sentence of an organisation needs. Its companions are another operation, because they depend on its main role. */
export async function organisationFacts(
  organisation: Organisation,
  { ask, dataset }: Pick<PageRequest, 'ask' | 'dataset'>,
): Promise<OrganisationFacts> {
  const participations = organisation.participations.nodes.map(({ role, origin, fabrique, year }) => ({
    // An organisation never has the role of a territoire.
    role: role as OrganisationRole,
    origin,
    fabrique: { ...fabrique, year },
  }));
  const role = mainRole(participations);
  const answer = role === undefined ? null : await ask(CompanionsDocument, { slug: organisation.slug, role });
  return {
    organisation: organisationReference(organisation),
    parent: organisation.parent === null ? null : organisationReference(organisation.parent),
    members: organisation.parts.nodes.map(organisationReference),
    participations,
    companions: (answer?.organisation?.coOccurrences.nodes ?? []).flatMap(({ b, count }) =>
      isOrganisation(b) ? [{ organisation: organisationReference(b), count }] : [],
    ),
    latestYear: dataset.latestYear,
  };
}

/** Most Fabriques that a partner shares with another one, both as partners. 0 if its main role is another one. */
export function partnersShared({ participations, companions }: OrganisationFacts): number {
  return mainRole(participations) === 'PARTNER' ? (companions[0]?.count ?? 0) : 0;
}

/** The API types both ends of a pair as actors. With a role of organisations, both are organisations. */
function isOrganisation(actor: object): actor is OrganisationReferenceFragment {
  return 'organisationKind' in actor;
}
