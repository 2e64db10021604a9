import type { Territoire } from '../../src/domain/dataset.ts';
import { fold, slugify } from '../../src/domain/fold.ts';
import type { Curation } from '../curation/rows.ts';
import type { Official } from '../official/official.ts';
import type { Passage } from '../page/page.ts';
import { freeSlug } from './free-slug.ts';
import { type Problem, problem } from './problem.ts';
import { suggest } from './suggest.ts';
import { plainName, readPageCodes } from './territoire-names.ts';

export interface UnknownTerritoires {
  /** By the folded mention, code included. */
  readonly byForm: ReadonlyMap<string, Territoire>;
  readonly problems: readonly Problem[];
}

/** For each name that the curation does not know, a territoire with `reviewed: false`, and a problem with suggestions. */
export function unknownTerritoires(
  passages: readonly Passage[],
  curation: Curation,
  official: Official,
): UnknownTerritoires {
  const taken = new Set(curation.territoires.flatMap(({ slug, anciens_slugs }) => [slug, ...anciens_slugs]));
  const byForm = new Map<string, Territoire>();
  const problems: Problem[] = [];
  for (const { text, line } of passages) {
    if (byForm.has(fold(text))) continue;
    const { codes } = readPageCodes(text, official);
    byForm.set(fold(text), unreviewed(text, codes, freeSlug(slugify(text), taken)));
    problems.push(problem('UNKNOWN_TERRITOIRE', line, `« ${text} »`, suggestions(text, codes, curation, official)));
  }
  return { byForm, problems };
}

function unreviewed(text: string, codes: readonly string[], slug: string): Territoire {
  const defaults = { formerSlugs: [], code: null, aliases: [], within: [], reviewed: false };
  return { id: slug, slug, name: plainName(text), kind: 'AUTRE', departements: [...codes].sort(), ...defaults };
}

/** Similar names of the curation, then of the official data in the départements of the mention. */
function suggestions(text: string, codes: readonly string[], curation: Curation, official: Official): string[] {
  const known = curation.territoires.flatMap(({ nom, alias, graphies }) => [nom, ...alias, ...graphies.map(plainName)]);
  const nearby = [...official.territoires.values()]
    .filter(({ departements }) => codes.some((code) => departements.includes(code)))
    .map(({ name, code }) => `${name} [${code}]`);
  return [...suggest(plainName(text), known), ...suggest(plainName(text), nearby)];
}
