import type { Participation, Territoire } from '../src/domain/dataset.ts';
import { fold, slugify } from '../src/domain/fold.ts';
import { checkCodes, checkKind, checkOfficialName } from './check-official.ts';
import type { Curation, TerritoireRow } from './curation.ts';
import { territoireMatcher } from './match-territoires.ts';
import type { Official } from './official.ts';
import type { Passage } from './page.ts';
import { joinNotes } from './participations.ts';
import { communesOf, departementsOf, enclosing, type Placed } from './perimeters.ts';
import { type Problem, problem, unusedRow } from './problem.ts';
import { type Correction, correctionNote, correctionsOf } from './resolve-corrections.ts';
import { freeSlug, type ResolvedFabrique } from './resolve-fabriques.ts';
import { suggest } from './suggest.ts';
import { plainName, readPageCodes } from './territoire-names.ts';

export interface ResolvedTerritoires {
  readonly territoires: readonly Territoire[];
  readonly participations: readonly Participation[];
  readonly problems: readonly Problem[];
}

export function resolveTerritoires(
  fabriques: readonly ResolvedFabrique[],
  corrections: readonly Correction[],
  curation: Curation,
  official: Official,
): ResolvedTerritoires {
  const match = territoireMatcher(curation, official);
  const placed = curation.territoires.map((row) => ({
    id: row.code ?? row.slug,
    row,
    communes: communesOf(row, official),
  }));
  const problems: Problem[] = placed.flatMap(({ row }) => checkOfficialName(row, official));
  const unreviewed = new Map<string, Territoire>();
  const slugs = new Set(curation.territoires.flatMap(({ slug, anciens_slugs }) => [slug, ...anciens_slugs]));
  const pageCodes = new Map<string, string[]>();
  const participations: Participation[] = [];

  for (const { fabrique, mention } of territoireMentions(fabriques)) {
    const own = correctionsOf(mention, corrections);
    const notes = own.map(correctionNote);
    const add = (actor: string, more: readonly string[]): void => {
      const note = joinNotes([...notes, ...more]);
      const { text, line } = mention;
      participations.push({ fabrique, actor, role: 'TERRITOIRE', origin: 'LABEL', mention: { text, line, note } });
    };
    const rows = match(mention.text);
    if (rows.length === 0) {
      const known = unreviewed.get(fold(mention.text));
      const territoire = known ?? unreviewedTerritoire(mention, slugs, official);
      unreviewed.set(fold(mention.text), territoire);
      if (!known) problems.push(unknown(mention, curation, official));
      add(territoire.id, []);
    }
    for (const row of rows) {
      const id = row.code ?? row.slug;
      const others = rows.filter((other) => other !== row).map(({ nom }) => `« ${nom} »`);
      pageCodes.set(id, [...(pageCodes.get(id) ?? []), ...readPageCodes(mention.text, official).codes]);
      problems.push(...checkCodes(mention, row, own, official), ...checkKind(mention, row, own, official));
      add(id, others.length > 0 ? [`La mention nomme aussi ${others.join(', ')}.`] : placeNote(row, placed));
    }
  }

  const taking = new Set(participations.map(({ actor }) => actor));
  const used = new Set(placed.filter(({ id }) => taking.has(id)).flatMap((one) => [one.id, ...enclosing(one, placed)]));
  const kept = placed.filter(({ id }) => used.has(id));
  for (const { id, row } of placed) {
    if (!used.has(id)) problems.push(unusedRow('territoires.csv', row.row, row.slug));
  }
  const reviewed = kept.map((one) => asTerritoire(one, kept, pageCodes.get(one.id) ?? [], official));
  return { territoires: [...reviewed, ...unreviewed.values()], participations, problems };
}

function territoireMentions(fabriques: readonly ResolvedFabrique[]): { fabrique: string; mention: Passage }[] {
  return fabriques.flatMap(({ page, fabrique }) =>
    page.labels
      .filter(({ role }) => role === 'TERRITOIRE')
      .flatMap(({ mentions }) => mentions.map((mention) => ({ fabrique: fabrique.slug, mention }))),
  );
}

function asTerritoire(
  { id, row, communes }: Placed,
  all: readonly Placed[],
  pageCodes: readonly string[],
  official: Official,
): Territoire {
  const departements = departementsOf(row, official);
  return {
    id,
    slug: row.slug,
    formerSlugs: row.anciens_slugs,
    name: row.nom,
    kind: row.type,
    code: row.code,
    aliases: aliasesOf(row),
    departements: departements.length > 0 ? departements : [...new Set(pageCodes)].sort(),
    within: enclosing({ id, row, communes }, all),
    reviewed: true,
  };
}

/** The aliases of the curation, then the spellings of the page, each form once. */
function aliasesOf({ nom, alias, graphies }: TerritoireRow): string[] {
  const byForm = new Map<string, string>();
  for (const name of [...alias, ...graphies.map(plainName)]) {
    if (!byForm.has(fold(name))) byForm.set(fold(name), name);
  }
  byForm.delete(fold(nom));
  return [...byForm.values()];
}

/** The page names a QPV after the commune or EPCI in which it lies; that one did not take part by itself. */
function placeNote(row: TerritoireRow, placed: readonly Placed[]): string[] {
  const qpv = placed.find((one) => one.row === row && row.type === 'QPV');
  const [nearest] = qpv ? enclosing(qpv, placed) : [];
  const around = placed.find(({ id }) => id === nearest)?.row.nom;
  return around ? [`Le QPV a pris part ; « ${around} », où il se trouve, n'a pas de participation propre.`] : [];
}

function unreviewedTerritoire({ text }: Passage, slugs: Set<string>, official: Official): Territoire {
  const slug = freeSlug(slugify(text), slugs);
  const { codes } = readPageCodes(text, official);
  const rest = { formerSlugs: [], code: null, aliases: [], within: [], reviewed: false };
  return { id: slug, slug, name: plainName(text), kind: 'AUTRE', departements: [...codes].sort(), ...rest };
}

function unknown({ text, line }: Passage, curation: Curation, official: Official): Problem {
  const { codes } = readPageCodes(text, official);
  const known = curation.territoires.flatMap(({ nom, alias, graphies }) => [nom, ...alias, ...graphies]);
  const nearby = [...official.territoires.values()]
    .filter(({ departements }) => codes.some((code) => departements.includes(code)))
    .map(({ name, code }) => `${name} [${code}]`);
  return problem('UNKNOWN_TERRITOIRE', line, `« ${text} »`, [
    ...suggest(text, known),
    ...suggest(plainName(text), nearby),
  ]);
}
