import type { Organisation, Participation } from '../../src/domain/dataset.ts';
import { fold } from '../../src/domain/fold.ts';
import type { Role } from '../../src/domain/roles.ts';
import type { Curation, OrganisationRow } from '../curation/rows.ts';
import type { Finding } from '../findings/finding.ts';
import type { Passage } from '../page/page.ts';
import type { Correction } from './correction-fault.ts';
import { organisationMatcher } from './match-organisations.ts';
import { mentionNotes } from './mention-note.ts';
import { joinNotes } from './participations.ts';
import { correctionNote, correctionsOf } from './resolve-corrections.ts';
import type { ResolvedFabrique } from './resolve-fabriques.ts';
import { unknownKind, unknownOrganisations } from './unknown-organisations.ts';
import { unusedRow } from './unused-row.ts';

const personKind = 'personne';
const proseNote = 'Nommé cofinanceur dans le texte seulement, non sur une ligne « Cofinanceurs ».';

export interface ResolvedOrganisations {
  readonly organisations: readonly Organisation[];
  readonly participations: readonly Participation[];
  readonly findings: readonly Finding[];
}

interface OrganisationMention {
  readonly passage: Passage;
  readonly relation: Pick<Participation, 'fabrique' | 'role' | 'origin'>;
}

/** Resolves the mentions of organisations. Unknown names become organisations with `reviewed: false`, and findings. */
export function resolveOrganisations(
  fabriques: readonly ResolvedFabrique[],
  corrections: readonly Correction[],
  curation: Curation,
): ResolvedOrganisations {
  const match = organisationMatcher(curation.organisations);
  const bySlug = new Map(curation.organisations.map((row) => [row.slug, row]));
  const mentions = organisationMentions(fabriques);
  const nameless = mentions.map(({ passage }) => passage).filter(({ text }) => !match(text));
  const unknown = unknownOrganisations(nameless, curation);

  const participations = mentions.flatMap(({ passage, relation }): Participation[] => {
    const row = match(passage.text);
    const actor = row?.slug ?? unknown.byForm.get(fold(passage.text))?.slug;
    if (actor === undefined) return [];
    const note = joinNotes([
      ...(row ? rowNotes(row, passage, corrections, bySlug) : correctionsOf(passage, corrections).map(correctionNote)),
      relation.origin === 'PROSE' ? proseNote : null,
    ]);
    return [{ ...relation, actor, mention: { text: passage.text, line: passage.line, note } }];
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

/** The mentions of each Fabrique: those of its labels, then the cofinanceurs in its prose. */
function organisationMentions(fabriques: readonly ResolvedFabrique[]): OrganisationMention[] {
  return fabriques.flatMap(({ page, fabrique: { slug } }) => {
    const labelled = page.labels.flatMap(({ role, mentions }) =>
      role === 'TERRITOIRE' ? [] : mentions.map((passage) => ({ passage, relation: relation(slug, role, 'LABEL') })),
    );
    const prose = page.proseCofinanceurs.map((passage) => ({
      passage,
      relation: relation(slug, 'COFINANCEUR', 'PROSE'),
    }));
    return [...labelled, ...prose];
  });
}

function relation(fabrique: string, role: Role, origin: Participation['origin']): OrganisationMention['relation'] {
  return { fabrique, role, origin };
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
