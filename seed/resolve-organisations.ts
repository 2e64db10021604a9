import type { Organisation, Participation } from '../src/domain/dataset.ts';
import { fold, slugify } from '../src/domain/fold.ts';
import type { Curation, OrganisationRow } from './curation.ts';
import { bodyNames, mentionKeys } from './organisation-names.ts';
import type { Passage } from './page.ts';
import { joinNotes } from './participations.ts';
import { type Problem, problem, unusedRow } from './problem.ts';
import { type Correction, correctionNote, correctionsOf } from './resolve-corrections.ts';
import { freeSlug, type ResolvedFabrique } from './resolve-fabriques.ts';
import { suggest } from './suggest.ts';

/** The kind of a body that the curation does not know yet. */
export const unknownKind = 'non classé';
const personKind = 'personne';

export interface ResolvedOrganisations {
  readonly organisations: readonly Organisation[];
  readonly participations: readonly Participation[];
  readonly problems: readonly Problem[];
}

type OrganisationMention = Pick<Participation, 'fabrique' | 'role' | 'origin'> & { readonly passage: Passage };

export function resolveOrganisations(
  fabriques: readonly ResolvedFabrique[],
  corrections: readonly Correction[],
  curation: Curation,
): ResolvedOrganisations {
  const rows = new Map(
    curation.organisations.flatMap((row) => [...bodyNames(row)].map((name) => [name, row] as const)),
  );
  const bySlug = new Map(curation.organisations.map((row) => [row.slug, row]));
  const slugs = new Set(curation.organisations.flatMap(({ slug, anciens_slugs }) => [slug, ...anciens_slugs]));
  const unreviewed = new Map<string, Organisation>();
  const problems: Problem[] = [];

  const participations = organisationMentions(fabriques).map((mention): Participation => {
    const { passage, ...relation } = mention;
    const row = mentionKeys(passage.text)
      .map((key) => rows.get(key))
      .find((found) => found !== undefined);
    const actor = row?.slug ?? unknownBody(passage).slug;
    const notes = [
      ...correctionsOf(passage, corrections).map(correctionNote),
      row ? personNote(row, bySlug) : null,
      relation.origin === 'PROSE' ? 'Nommé cofinanceur dans le texte seulement, sans ligne « Cofinanceurs ».' : null,
    ];
    return { ...relation, actor, mention: { text: passage.text, line: passage.line, note: joinNotes(notes) } };
  });

  const used = withParents(participations, bySlug);
  for (const { slug, row } of curation.organisations) {
    if (!used.has(slug)) problems.push(unusedRow('organisations.csv', row, slug));
  }
  const usedKinds = new Set(curation.organisations.map(({ nature }) => nature)).add(unknownKind);
  for (const { nature, row } of curation.organisationKinds) {
    if (!usedKinds.has(nature)) problems.push(unusedRow('organisation-kinds.csv', row, nature));
  }
  const reviewed = curation.organisations.filter(({ slug }) => used.has(slug)).map(asOrganisation);
  return { organisations: [...reviewed, ...unreviewed.values()], participations, problems };

  function unknownBody(passage: Passage): Organisation {
    const known = unreviewed.get(fold(passage.text));
    if (known) return known;
    const names = curation.organisations.flatMap(({ nom, sigle, alias }) => [nom, ...(sigle ? [sigle] : []), ...alias]);
    problems.push(problem('UNKNOWN_ORGANISATION', passage.line, `« ${passage.text} »`, suggest(passage.text, names)));
    const slug = freeSlug(slugify(passage.text), slugs);
    const rest = { formerSlugs: [], acronym: null, parent: null, aliases: [], reviewed: false };
    const body = { slug, name: passage.text, kind: unknownKind, ...rest };
    unreviewed.set(fold(passage.text), body);
    return body;
  }
}

/** Label lines in the order of the page, then the cofinanceurs that only the prose names. */
function organisationMentions(fabriques: readonly ResolvedFabrique[]): OrganisationMention[] {
  return fabriques.flatMap(({ page, fabrique: { slug } }) => {
    const labelled = page.labels
      .filter(({ role }) => role !== 'TERRITOIRE')
      .flatMap(({ role, mentions }) =>
        mentions.map((passage): OrganisationMention => ({ fabrique: slug, role, origin: 'LABEL', passage })),
      );
    const cofinanceurs = labelled
      .filter(({ role }) => role === 'COFINANCEUR')
      .flatMap(({ passage }) => mentionKeys(passage.text));
    const prose = page.proseCofinanceurs
      .filter(({ text }) => !mentionKeys(text).some((key) => cofinanceurs.includes(key)))
      .map((passage): OrganisationMention => ({ fabrique: slug, role: 'COFINANCEUR', origin: 'PROSE', passage }));
    return [...labelled, ...prose];
  });
}

function personNote(row: OrganisationRow, bySlug: ReadonlyMap<string, OrganisationRow>): string | null {
  const affiliation = bySlug.get(row.parent ?? '')?.nom;
  if (row.nature !== personKind || !affiliation) return null;
  return `Personne citée avec son organisme : la participation est la sienne, non celle de « ${affiliation} ».`;
}

/** The bodies that take part, and those that they are part of. */
function withParents(
  participations: readonly Participation[],
  bySlug: ReadonlyMap<string, OrganisationRow>,
): Set<string> {
  const used = new Set<string>();
  for (const { actor } of participations) {
    for (let slug: string | null = actor; slug && !used.has(slug); slug = bySlug.get(slug)?.parent ?? null)
      used.add(slug);
  }
  return used;
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
