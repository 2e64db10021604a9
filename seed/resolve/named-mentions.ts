import type { Participation } from '../../src/domain/dataset.ts';
import type { Role } from '../../src/domain/roles.ts';
import type { Curation, OrganisationRow, TerritoireRow } from '../curation/rows.ts';
import type { Official } from '../official/official.ts';
import type { PageFabrique, Passage } from '../page/page.ts';
import { organisationMatcher } from './match-organisations.ts';
import { territoireMatcher } from './match-territoires.ts';
import type { ResolvedFabrique } from './resolve-fabriques.ts';
import { territoireId } from './territoire-id.ts';

/** A mention with what it names in the curation. */
export interface NamedMention {
  readonly passage: Passage;
  readonly role: Role;
  readonly origin: Participation['origin'];
  /** None: unknown. Several: a mention that names several territoires. Empty for organisations. */
  readonly territoires: readonly TerritoireRow[];
  /** Null: unknown, or a territoire. */
  readonly organisation: OrganisationRow | null;
}

/** The mentions of a Fabrique, and its block of the page. */
export interface NamedBlock {
  /** Slug of the Fabrique. */
  readonly fabrique: string;
  readonly page: PageFabrique;
  readonly mentions: readonly NamedMention[];
}

/** The mentions of each Fabrique: those of its labels, then the cofinanceurs in its prose. */
export function namedBlocks(
  fabriques: readonly ResolvedFabrique[],
  curation: Curation,
  official: Official,
): NamedBlock[] {
  const territoiresOf = territoireMatcher(curation, official);
  const organisationOf = organisationMatcher(curation.organisations);
  const named = (passage: Passage, role: Role, origin: Participation['origin']): NamedMention => ({
    passage,
    role,
    origin,
    territoires: role === 'TERRITOIRE' ? territoiresOf(passage.text) : [],
    organisation: role === 'TERRITOIRE' ? null : (organisationOf(passage.text) ?? null),
  });
  return fabriques.map(({ page, fabrique }) => ({
    fabrique: fabrique.slug,
    page,
    mentions: [
      ...page.labels.flatMap(({ role, mentions }) => mentions.map((passage) => named(passage, role, 'LABEL'))),
      ...page.proseCofinanceurs.map((passage) => named(passage, 'COFINANCEUR', 'PROSE')),
    ],
  }));
}

/** Ids of what a mention names: codes or slugs. */
export function actorsOf({ territoires, organisation }: NamedMention): string[] {
  return organisation ? [organisation.slug] : territoires.map(territoireId);
}
