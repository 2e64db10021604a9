import type { Dataset } from '../../src/domain/dataset.ts';
import type { Curation, TerritoireRow } from '../curation/rows.ts';
import type { Official } from '../official/official.ts';
import type { Passage } from '../page/page.ts';
import type { OfficialNames } from './official-names.ts';
import { departementsOf } from './perimeters.ts';
import { similarities } from './suggest.ts';
import { territoireId } from './territoire-id.ts';
import { kindlessName, plainName, readPageCodes } from './territoire-names.ts';

/** A mention of a territoire in a Fabrique, with the rows of territoires.csv that it names. */
export interface MatchedMention {
  readonly fabrique: string;
  readonly passage: Passage;
  readonly rows: readonly TerritoireRow[];
}

/**
 * For mentions that name no row, the row that they probably name: of a territoire that the data set `current` has in the same
 * Fabrique, and the page no longer has. It is in the same département, or has the same name with another code. A mention that
 * is the exact name of another official territoire is that one.
 */
export function renamedTerritoires(
  mentions: readonly MatchedMention[],
  current: Dataset | null,
  curation: Curation,
  official: Official,
  exactly: OfficialNames,
): ReadonlyMap<Passage, TerritoireRow> {
  const found = new Map<Passage, TerritoireRow>();
  const taken = new Set<string>();
  const candidates = mentions
    .filter(({ rows }) => rows.length === 0)
    .flatMap(({ fabrique, passage }) => {
      const { codes } = readPageCodes(passage.text, official);
      const own = exactly(passage.text, codes).map(({ code }) => code);
      const similarityTo = similarities(plainName(passage.text));
      return missingIn(fabrique, mentions, current, curation)
        .filter((row) => own.length === 0 || (row.code !== null && own.includes(row.code)))
        .filter((row) => isNear(row, passage.text, codes, official))
        .map((row) => ({ fabrique, passage, row, similarity: Math.max(...namesOf(row).map(similarityTo)) }));
    });
  for (const { fabrique, passage, row, similarity } of candidates.sort((a, b) => b.similarity - a.similarity)) {
    const key = `${fabrique} ${row.slug}`;
    const rivals = candidates.filter((other) => other.passage === passage || other.row === row);
    if (found.has(passage) || taken.has(key) || (rivals.length > 1 && similarity < 0.5)) continue;
    found.set(passage, row);
    taken.add(key);
  }
  return found;
}

/** The rows of the territoires that the data set has in a Fabrique, and that no mention on the page names. */
function missingIn(
  slug: string,
  mentions: readonly MatchedMention[],
  current: Dataset | null,
  { territoires }: Curation,
): TerritoireRow[] {
  const own = mentions.filter(({ fabrique }) => fabrique === slug);
  const before = (current?.participations ?? [])
    .filter(({ fabrique, role }) => fabrique === slug && role === 'TERRITOIRE')
    .map(({ actor }) => actor);
  // The code may have changed since.
  const wasThere = (row: TerritoireRow) =>
    [territoireId(row), row.slug, ...row.anciens_codes].some((id) => before.includes(id));
  return territoires.filter((row) => wasThere(row) && !own.some(({ rows }) => rows.includes(row)));
}

function isNear(row: TerritoireRow, text: string, codes: readonly string[], official: Official): boolean {
  const departements = departementsOf(row, official);
  if (codes.some((code) => departements.includes(code))) return true;
  return namesOf(row).some((name) => kindlessName(name) === kindlessName(text));
}

function namesOf({ nom, alias, graphies }: TerritoireRow): string[] {
  return [nom, ...alias, ...graphies].map(plainName);
}
