import type { Territoire } from '../../src/domain/dataset.ts';
import { fold } from '../../src/domain/fold.ts';
import type { TerritoireRow } from '../curation/rows.ts';
import type { Official } from '../official/official.ts';
import { officialFacts } from './official-facts.ts';
import type { Perimeter } from './perimeters.ts';
import { plainName } from './territoire-names.ts';

/** The territoire of the data set for a row. `within`: ids of the territoires around it, nearest first. */
export function asTerritoire(
  { id, row, departements }: Perimeter,
  within: readonly string[],
  official: Official,
): Territoire {
  return {
    id,
    slug: row.slug,
    formerSlugs: row.anciens_slugs,
    name: row.nom,
    kind: row.type,
    code: row.code,
    formerCodes: row.anciens_codes,
    aliases: aliasesOf(row),
    departements: [...departements],
    within: [...within],
    ...officialFacts(row.code, official),
    reviewed: true,
  };
}

/** The aliases of the curation, then the spellings of the page, without repeated folded forms. */
function aliasesOf({ nom, alias, graphies }: TerritoireRow): string[] {
  const byForm = new Map<string, string>();
  for (const name of [...alias, ...graphies.map(plainName)]) {
    if (!byForm.has(fold(name))) byForm.set(fold(name), name);
  }
  byForm.delete(fold(nom));
  return [...byForm.values()];
}
