import type { Territoire } from '../../src/domain/dataset.ts';
import { fold, slugify } from '../../src/domain/fold.ts';
import { cellsOf } from '../curation/cells.ts';
import type { Curation, TerritoireRow } from '../curation/rows.ts';
import { type Finding, finding, type RowToPaste, type Suggestion } from '../findings/finding.ts';
import type { Official, OfficialTerritoire } from '../official/official.ts';
import type { Passage } from '../page/page.ts';
import { freeSlug } from './free-slug.ts';
import { officialFacts } from './official-facts.ts';
import type { OfficialNames } from './official-names.ts';
import { suggest, withoutRepeats } from './suggest.ts';
import { plainName, readPageCodes } from './territoire-names.ts';

export interface UnknownTerritoires {
  /** By the folded mention, code included. */
  readonly byForm: ReadonlyMap<string, Territoire>;
  readonly findings: readonly Finding[];
}

/** For each name that the curation does not know, a territoire with `reviewed: false`, and a finding with a row to paste. */
export function unknownTerritoires(
  passages: readonly Passage[],
  curation: Curation,
  official: Official,
  exactly: OfficialNames,
): UnknownTerritoires {
  const taken = new Set(curation.territoires.flatMap(({ slug, anciens_slugs }) => [slug, ...anciens_slugs]));
  const slugsOfRows = new Set(taken);
  const byForm = new Map<string, Territoire>();
  const findings: Finding[] = [];
  for (const { text, line } of passages) {
    if (byForm.has(fold(text))) continue;
    const { codes } = readPageCodes(text, official);
    const exact = exactly(text, codes);
    const row = rowToPaste(text, codes, exact[0], curation, slugsOfRows);
    byForm.set(fold(text), unreviewed(text, codes, freeSlug(slugify(text), taken), official));
    const suggestions = withoutRepeats([...exact.map(asSuggestion), ...similar(text, codes, curation, official)]);
    findings.push(finding('UNKNOWN_TERRITOIRE', {}, { line, text, suggestions, rows: [row] }));
  }
  return { byForm, findings };
}

/** The row of a territoire with one more spelling. */
export function rowWithSpelling(row: TerritoireRow, spelling: string): RowToPaste {
  return {
    file: 'territoires.csv',
    replaces: row.row,
    cells: cellsOf({ ...row, graphies: [...row.graphies, spelling] }),
  };
}

function unreviewed(text: string, codes: readonly string[], slug: string, official: Official): Territoire {
  const defaults = { formerSlugs: [], code: null, formerCodes: [], aliases: [], within: [], reviewed: false };
  const name = plainName(text) || text;
  const departements = [...codes].sort();
  return { id: slug, slug, name, kind: 'AUTRE', departements, ...officialFacts(null, official), ...defaults };
}

/** A complete row if the name is official, or else one with the name and the départements of the page. */
function rowToPaste(
  text: string,
  codes: readonly string[],
  exact: OfficialTerritoire | undefined,
  { territoires }: Curation,
  slugs: Set<string>,
): RowToPaste {
  const known = exact && territoires.find(({ code }) => code === exact.code);
  if (known) return rowWithSpelling(known, text);
  const cells = exact
    ? {
        slug: freeSlug(officialSlug(exact), slugs),
        nom: exact.name,
        type: exact.kind,
        code: exact.code,
        graphies: text,
      }
    : {
        ...{ slug: freeSlug(slugify(plainName(text)), slugs), nom: plainName(text), type: 'AUTRE' },
        ...{ graphies: text, departements: codes.join('|') },
      };
  return { file: 'territoires.csv', replaces: null, cells };
}

/** Communes have homonyms, so their slugs end with the département: "granville-50". */
function officialSlug({ name, kind, departements }: OfficialTerritoire): string {
  const base = slugify(plainName(name));
  return kind === 'COMMUNE' ? `${base}-${slugify(departements.join('-'))}` : base;
}

/** Similar names of the curation, and of the official data in the départements of the mention. */
function similar(text: string, codes: readonly string[], curation: Curation, official: Official): Suggestion[] {
  const known = curation.territoires.flatMap(({ nom, alias, graphies, code, slug }) =>
    [nom, ...alias, ...graphies.map(plainName)].map(
      (name): Suggestion => ({ name, code: code ?? slug, from: 'CURATION' }),
    ),
  );
  const nearby = [...official.territoires.values()]
    .filter(({ departements }) => codes.some((code) => departements.includes(code)))
    .map(asSuggestion);
  return suggest(plainName(text), [...known, ...nearby]);
}

function asSuggestion({ name, code }: OfficialTerritoire): Suggestion {
  return { name, code, from: 'OFFICIAL' };
}
