import type { Organisation } from '../../src/domain/dataset.ts';
import { fold, slugify } from '../../src/domain/fold.ts';
import { cellsOf } from '../curation/cells.ts';
import type { Curation, OrganisationRow } from '../curation/rows.ts';
import { type Finding, finding, type RowToPaste, type Suggestion } from '../findings/finding.ts';
import type { Passage } from '../page/page.ts';
import { freeSlug } from './free-slug.ts';
import { similarities, suggest } from './suggest.ts';

/** The kind of an organisation that the curation does not know. */
export const unknownKind = 'non classé';
/** From this similarity on, a name is taken for a misspelling, and the row to paste is that of the known organisation. */
const misspelling = 0.85;

export interface UnknownOrganisations {
  /** By the folded mention. */
  readonly byForm: ReadonlyMap<string, Organisation>;
  readonly findings: readonly Finding[];
}

/** For each name that the curation does not know, an organisation with `reviewed: false`, and a finding with a row to paste. */
export function unknownOrganisations(passages: readonly Passage[], { organisations }: Curation): UnknownOrganisations {
  const names = organisations.flatMap(({ nom, sigle, alias, slug }) =>
    [nom, ...(sigle ? [sigle] : []), ...alias].map((name): Suggestion => ({ name, code: slug, from: 'CURATION' })),
  );
  const taken = new Set(organisations.flatMap(({ slug, anciens_slugs }) => [slug, ...anciens_slugs]));
  const byForm = new Map<string, Organisation>();
  const findings: Finding[] = [];
  for (const { text, line } of passages) {
    if (byForm.has(fold(text))) continue;
    const defaults = { formerSlugs: [], acronym: null, parent: null, aliases: [], reviewed: false };
    const slug = freeSlug(slugify(text), taken);
    byForm.set(fold(text), { slug, name: text, kind: unknownKind, ...defaults });
    const suggestions = suggest(text, names);
    const [best] = suggestions;
    const known = organisations.find((row) => row.slug === best?.code);
    const isMisspelt = best !== undefined && similarities(text)(best.name) >= misspelling;
    const row = known && isMisspelt ? rowWithAlias(known, text) : newRow(text, slug);
    findings.push(finding('UNKNOWN_ORGANISATION', {}, { line, text, suggestions, rows: [row] }));
  }
  return { byForm, findings };
}

function rowWithAlias(row: OrganisationRow, alias: string): RowToPaste {
  return { file: 'organisations.csv', replaces: row.row, cells: cellsOf({ ...row, alias: [...row.alias, alias] }) };
}

/** "Agence nationale de l’habitat (Anah)" has an acronym. */
function newRow(text: string, slug: string): RowToPaste {
  const [, name = text, acronym = ''] = /^(.+?)\s*\(([^()]{2,12})\)$/u.exec(text) ?? [];
  return {
    file: 'organisations.csv',
    replaces: null,
    cells: { slug, nom: name, sigle: acronym, nature: unknownKind },
  };
}
