import type { Organisation, Participation } from '../../src/domain/dataset.ts';
import { fold } from '../../src/domain/fold.ts';
import type { Curation, OrganisationRow } from '../curation/rows.ts';
import type { Finding } from '../findings/finding.ts';
import type { Passage } from '../page/page.ts';
import type { Correction } from './correction-fault.ts';
import { mentionNotes } from './mention-note.ts';
import type { NamedBlock } from './named-mentions.ts';
import { joinNotes } from './participations.ts';
import { correctionNote, correctionsOf } from './resolve-corrections.ts';
import { unknownKind, unknownOrganisations } from './unknown-organisations.ts';
import { unusedRow } from './unused-row.ts';

const personKind = 'personne';
const proseNote = 'Nommé cofinanceur dans le texte seulement, non sur une ligne « Cofinanceurs ».';

export interface ResolvedOrganisations {
  readonly organisations: readonly Organisation[];
  readonly participations: readonly Participation[];
  readonly findings: readonly Finding[];
}

/** Resolves the mentions of organisations. Unknown names become organisations with `reviewed: false`, and findings. */
export function resolveOrganisations(
  blocks: readonly NamedBlock[],
  corrections: readonly Correction[],
  curation: Curation,
): ResolvedOrganisations {
  const bySlug = new Map(curation.organisations.map((row) => [row.slug, row]));
  const mentions = blocks.flatMap(({ fabrique, mentions: own }) =>
    own.filter(({ role }) => role !== 'TERRITOIRE').map((mention) => ({ ...mention, fabrique })),
  );
  const nameless = mentions.filter(({ organisation }) => organisation === null).map(({ passage }) => passage);
  const unknown = unknownOrganisations(nameless, curation);

  const participations = mentions.flatMap(({ passage, fabrique, role, origin, organisation: row }): Participation[] => {
    const actor = row?.slug ?? unknown.byForm.get(fold(passage.text))?.slug;
    if (actor === undefined) return [];
    const note = joinNotes([
      ...(row ? rowNotes(row, passage, corrections, bySlug) : correctionsOf(passage, corrections).map(correctionNote)),
      origin === 'PROSE' ? proseNote : null,
    ]);
    return [{ fabrique, role, origin, actor, mention: { text: passage.text, line: passage.line, note } }];
  });
  const used = withParents(participations, bySlug);
  return {
    organisations: [
      ...curation.organisations.filter(({ slug }) => used.has(slug)).map(asOrganisation),
      ...unknown.byForm.values(),
    ],
    participations: withoutLabelled(participations),
    findings: [...unknown.findings, ...unusedRows(curation, used)],
  };
}

/** Leaves out cofinanceurs of the prose that are also after a label. */
function withoutLabelled(participations: readonly Participation[]): Participation[] {
  const key = ({ fabrique, role, actor }: Participation): string => `${fabrique} ${role} ${actor}`;
  const labelled = new Set(participations.filter(({ origin }) => origin === 'LABEL').map(key));
  return participations.filter((one) => one.origin === 'LABEL' || !labelled.has(key(one)));
}

/** A person is cited with the affiliation, which is no difference of names. */
function rowNotes(
  row: OrganisationRow,
  passage: Passage,
  corrections: readonly Correction[],
  bySlug: ReadonlyMap<string, OrganisationRow>,
): string[] {
  const person = personNote(row, bySlug);
  if (person) return [...correctionsOf(passage, corrections).map(correctionNote), person];
  return mentionNotes(passage, { name: row.nom, acronym: row.sigle, isQpv: false }, corrections);
}

function personNote(row: OrganisationRow, bySlug: ReadonlyMap<string, OrganisationRow>): string | null {
  const affiliation = bySlug.get(row.parent ?? '')?.nom;
  if (row.nature !== personKind || !affiliation) return null;
  return `Personne citée avec son organisme : la participation est la sienne, non celle de « ${affiliation} ».`;
}

/** Slugs of the organisations that take part, and of all organisations that they are part of. */
function withParents(
  participations: readonly Participation[],
  bySlug: ReadonlyMap<string, OrganisationRow>,
): Set<string> {
  const used = new Set<string>();
  for (const { actor } of participations) {
    for (let slug: string | null = actor; slug && !used.has(slug); slug = bySlug.get(slug)?.parent ?? null) {
      used.add(slug);
    }
  }
  return used;
}

function unusedRows({ organisations, organisationKinds }: Curation, used: ReadonlySet<string>): Finding[] {
  const kinds = new Set([unknownKind, ...organisations.map(({ nature }) => nature)]);
  return [
    ...organisations
      .filter(({ slug }) => !used.has(slug))
      .map(({ slug, row }) => unusedRow('organisations.csv', row, slug)),
    ...organisationKinds
      .filter(({ nature }) => !kinds.has(nature))
      .map(({ nature, row }) => unusedRow('organisation-kinds.csv', row, nature)),
  ];
}

function asOrganisation(row: OrganisationRow): Organisation {
  return {
    slug: row.slug,
    formerSlugs: row.anciens_slugs,
    name: row.nom,
    acronym: row.sigle,
    kind: row.nature,
    parent: row.parent,
    aliases: row.alias,
    reviewed: true,
  };
}
