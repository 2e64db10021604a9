import type { Organisation } from '../../src/domain/dataset.ts';
import { fold, slugify } from '../../src/domain/fold.ts';
import type { Curation } from '../curation/rows.ts';
import type { Passage } from '../page/page.ts';
import { freeSlug } from './free-slug.ts';
import { type Problem, problem } from './problem.ts';
import { suggest } from './suggest.ts';

/** The kind of an organisation that the curation does not know. */
export const unknownKind = 'non classé';

export interface UnknownOrganisations {
  /** By the folded mention. */
  readonly byForm: ReadonlyMap<string, Organisation>;
  readonly problems: readonly Problem[];
}

/** For each name that the curation does not know, an organisation with `reviewed: false`, and a problem with suggestions. */
export function unknownOrganisations(passages: readonly Passage[], { organisations }: Curation): UnknownOrganisations {
  const names = organisations.flatMap(({ nom, sigle, alias }) => [nom, ...(sigle ? [sigle] : []), ...alias]);
  const taken = new Set(organisations.flatMap(({ slug, anciens_slugs }) => [slug, ...anciens_slugs]));
  const byForm = new Map<string, Organisation>();
  const problems: Problem[] = [];
  for (const { text, line } of passages) {
    if (byForm.has(fold(text))) continue;
    const defaults = { formerSlugs: [], acronym: null, parent: null, aliases: [], reviewed: false };
    byForm.set(fold(text), { slug: freeSlug(slugify(text), taken), name: text, kind: unknownKind, ...defaults });
    problems.push(problem('UNKNOWN_ORGANISATION', line, `« ${text} »`, suggest(text, names)));
  }
  return { byForm, problems };
}
