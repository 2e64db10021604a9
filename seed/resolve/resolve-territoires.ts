import type { Dataset, Participation, Territoire } from '../../src/domain/dataset.ts';
import { fold } from '../../src/domain/fold.ts';
import type { Curation, TerritoireRow } from '../curation/rows.ts';
import { type Finding, finding } from '../findings/finding.ts';
import type { Official } from '../official/official.ts';
import type { Passage } from '../page/page.ts';
import { checkCodes, checkKind, checkOfficialName } from './check-official.ts';
import type { Correction } from './correction-fault.ts';
import { mentionNotes } from './mention-note.ts';
import type { NamedBlock } from './named-mentions.ts';
import { officialNames } from './official-names.ts';
import { joinNotes } from './participations.ts';
import { enclosing, type Perimeter, perimetersOf } from './perimeters.ts';
import { type MatchedMention, renamedTerritoires } from './renamed-territoires.ts';
import { correctionNote, correctionsOf } from './resolve-corrections.ts';
import { asTerritoire } from './territoire-entity.ts';
import { territoireId } from './territoire-id.ts';
import { rowWithSpelling, unknownTerritoires } from './unknown-territoires.ts';
import { unofficialCodes } from './unofficial-codes.ts';
import { unusedRow } from './unused-row.ts';

export interface ResolvedTerritoires {
  readonly territoires: readonly Territoire[];
  readonly participations: readonly Participation[];
  readonly findings: readonly Finding[];
}

interface TerritoireMention extends MatchedMention {
  readonly corrections: readonly Correction[];
}

/**
 * Resolves the mentions of territoires. Unknown names become territoires with `reviewed: false`, and findings. `current`: the
 * data set in which renamed territoires are looked for.
 */
export function resolveTerritoires(
  blocks: readonly NamedBlock[],
  corrections: readonly Correction[],
  curation: Curation,
  official: Official,
  current: Dataset | null,
): ResolvedTerritoires {
  const exactly = officialNames(official);
  const perimeters = perimetersOf(curation.territoires, official);
  const matched = territoireMentions(blocks);
  const renamed = renamedTerritoires(matched, current, curation, official, exactly);
  const mentions = matched.map((found): TerritoireMention => {
    const row = renamed.get(found.passage);
    return { ...found, rows: row ? [row] : found.rows, corrections: correctionsOf(found.passage, corrections) };
  });
  const nameless = mentions.filter(({ rows }) => rows.length === 0).map(({ passage }) => passage);
  const unknown = unknownTerritoires(nameless, curation, official, exactly);

  const participations = mentions.flatMap((mention) => {
    const unreviewed = unknown.byForm.get(fold(mention.passage.text));
    return unreviewed
      ? [participation(mention, unreviewed.id, mention.corrections.map(correctionNote))]
      : mention.rows.map((row) => participation(mention, territoireId(row), rowNotes(row, mention, perimeters)));
  });
  const actors = new Set(participations.map(({ actor }) => actor));
  const ids = new Set(
    perimeters.filter(({ id }) => actors.has(id)).flatMap((one) => [one.id, ...enclosing(one, perimeters)]),
  );
  const used = perimeters.filter(({ id }) => ids.has(id));
  const reviewed = used.map((one) => asTerritoire(one, enclosing(one, used), official));
  return {
    territoires: [...reviewed, ...unknown.byForm.values()],
    participations,
    findings: [
      ...unknown.findings,
      ...[...renamed].map(([passage, row]) => renamedFinding(passage, row)),
      ...mentions.flatMap((mention) => checkMention(mention, official)),
      ...curation.territoires.flatMap((row) => [
        ...unofficialCodes(row, curation.territoires, official),
        ...checkOfficialName(row, official),
      ]),
      ...perimeters.filter(({ id }) => !ids.has(id)).map(({ row }) => unusedRow('territoires.csv', row.row, row.slug)),
    ],
  };
}

function territoireMentions(blocks: readonly NamedBlock[]): MatchedMention[] {
  return blocks.flatMap(({ fabrique, mentions }) =>
    mentions
      .filter(({ role }) => role === 'TERRITOIRE')
      .map(({ passage, territoires }) => ({ fabrique, passage, rows: territoires })),
  );
}

function participation(mention: TerritoireMention, actor: string, notes: readonly string[]): Participation {
  const { text, line } = mention.passage;
  const note = joinNotes(notes);
  return { fabrique: mention.fabrique, actor, role: 'TERRITOIRE', origin: 'LABEL', mention: { text, line, note } };
}

function rowNotes(
  row: TerritoireRow,
  { passage, rows, corrections }: TerritoireMention,
  perimeters: readonly Perimeter[],
): string[] {
  const others = rows.filter((other) => other !== row).map(({ nom }) => `« ${nom} »`);
  const actor = { name: row.nom, acronym: null, isQpv: row.type === 'QPV' };
  if (others.length === 0) return [...mentionNotes(passage, actor, corrections), ...locationNotes(row, perimeters)];
  return [...corrections.map(correctionNote), `La mention nomme aussi ${others.join(', ')}.`];
}

/** The page names a QPV together with the commune or EPCI in which it lies. Only the QPV takes part. */
function locationNotes(row: TerritoireRow, perimeters: readonly Perimeter[]): string[] {
  const qpv = perimeters.find((one) => one.row === row && row.type === 'QPV');
  const [nearest] = qpv ? enclosing(qpv, perimeters) : [];
  const around = perimeters.find(({ id }) => id === nearest)?.row.nom;
  return around ? [`Le QPV a pris part ; « ${around} », où il se trouve, n'a pas de participation propre.`] : [];
}

function renamedFinding({ text, line }: Passage, row: TerritoireRow): Finding {
  const facts = { name: row.nom, code: territoireId(row), row: row.row };
  return finding('RENAMED_TERRITOIRE', facts, { line, text, rows: [rowWithSpelling(row, text)] });
}

function checkMention(mention: TerritoireMention, official: Official): Finding[] {
  return mention.rows.flatMap((row) => [...checkCodes(mention, row, official), ...checkKind(mention, row, official)]);
}
