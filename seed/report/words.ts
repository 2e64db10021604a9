import type { Language } from '../../src/domain/language.ts';
import { type Role, roleTable } from '../../src/domain/roles.ts';
import type { diffedLists } from '../../src/releases/diff.ts';
import type { Severity } from '../findings/finding.ts';

/** The words of a report that are not of one finding. */
export interface ReportWords {
  readonly title: string;
  readonly nothingChanges: string;
  readonly changes: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly lists: Readonly<Record<(typeof diffedLists)[number], string>>;
  readonly counts: (added: number, removed: number, changed: number) => string;
  /** Between a heading and what follows. */
  readonly colon: string;
  readonly line: (line: number) => string;
  readonly near: (name: string, code: string, isOfficial: boolean) => string;
  /** "partenaire de « Titre »". */
  readonly roleIn: (role: Role, fabrique: string) => string;
  readonly of: (fabrique: string) => string;
  readonly fields: Readonly<Record<string, string>>;
  readonly rows: string;
  readonly rowsToAdd: (file: string) => string;
  readonly rowToReplace: (file: string, row: number) => string;
  readonly isReleasable: (isReleasable: boolean) => string;
  readonly nothingToPaste: string;
  readonly added: string;
  readonly removed: string;
  readonly changed: string;
}

export const reportWords: Readonly<Record<Language, ReportWords>> = {
  fr: {
    title: 'Ce que la nouvelle page change',
    nothingChanges: 'Rien ne change.',
    changes: 'Ce qui change',
    severities: {
      LOST: 'Perdu : du texte de la page n’est nulle part dans les données (empêche la publication)',
      TO_SETTLE: 'À régler dans seed/curation (empêche la publication)',
      DOUBTFUL: 'Doutes sur la page (notés d’eux-mêmes dans les données ; n’empêchent rien)',
    },
    lists: {
      source: 'Page source',
      fabriques: 'Fabriques',
      participations: 'Participations',
      territoires: 'Territoires',
      organisations: 'Organismes',
      publications: 'Publications',
      dataIssues: 'Erreurs et doutes',
    },
    counts: (added, removed, changed) => `${added} en plus, ${removed} en moins, ${changed} avec changement`,
    colon: ' : ',
    line: (line) => `ligne ${line}`,
    near: (name, code, isOfficial) => `${isOfficial ? 'nom officiel' : 'proche'} : ${name} [${code}]`,
    roleIn: (role, fabrique) => `${roleTable[role].label} de « ${fabrique} »`,
    of: (fabrique) => `de « ${fabrique} »`,
    fields: {
      status: 'statut',
      year: 'année',
      title: 'titre',
      description: 'texte',
      mention: 'mots de la page',
      note: 'note',
      origin: 'origine',
      url: 'adresse',
      name: 'nom',
      kind: 'type',
      code: 'code',
      formerCodes: 'anciens codes',
      siren: 'SIREN',
      population: 'population',
      arrondissement: 'arrondissement',
      epci: 'EPCI',
      financing: 'mode de financement',
      official: 'données officielles',
      aliases: 'autres noms',
      departements: 'départements',
      within: 'situé dans',
      territoiresAnnounced: 'territoires annoncés',
      territoiresMentioned: 'territoires nommés',
      slug: 'adresse courte',
      formerSlugs: 'anciennes adresses courtes',
      titleSource: 'source du titre',
      period: 'période',
      links: 'liens',
      id: 'identifiant',
      reviewed: 'relu',
      acronym: 'sigle',
      parent: 'partie de',
      fabrique: 'Fabrique',
      actor: 'acteur',
      problem: 'problème',
      correction: 'correction',
      evidence: 'preuve',
    },
    rows: 'Lignes à coller dans la curation',
    rowsToAdd: (file) => `${file} : lignes à ajouter`,
    rowToReplace: (file, row) => `${file} : à la place de la ligne ${row}`,
    isReleasable: (isReleasable) =>
      isReleasable ? 'Rien n’empêche la publication.' : 'Des points empêchent la publication : les voici.',
    nothingToPaste: 'Aucune ligne à coller.',
    added: 'ajouté',
    removed: 'retiré',
    changed: 'modifié',
  },
  en: {
    title: 'What the newer page changes',
    nothingChanges: 'Nothing changes.',
    changes: 'What changes',
    severities: {
      LOST: 'Lost: text of the page is nowhere in the data (blocks a release)',
      TO_SETTLE: 'To settle in seed/curation (blocks a release)',
      DOUBTFUL: 'Doubts about the page (become data issues by themselves; block nothing)',
    },
    lists: {
      source: 'source',
      fabriques: 'fabriques',
      participations: 'participations',
      territoires: 'territoires',
      organisations: 'organisations',
      publications: 'publications',
      dataIssues: 'data issues',
    },
    counts: (added, removed, changed) => `${added} added, ${removed} removed, ${changed} changed`,
    colon: ': ',
    line: (line) => `line ${line}`,
    near: (name, code, isOfficial) => `${isOfficial ? 'official' : 'near'}: ${name} [${code}]`,
    roleIn: (role, fabrique) => `${role} of « ${fabrique} »`,
    of: (fabrique) => `of « ${fabrique} »`,
    fields: {},
    rows: 'Rows to paste into the curation',
    rowsToAdd: (file) => `${file}: rows to add`,
    rowToReplace: (file, row) => `${file}: in place of row ${row}`,
    isReleasable: (isReleasable) => (isReleasable ? 'Nothing blocks a release.' : 'These points block a release.'),
    nothingToPaste: 'No rows to paste.',
    added: 'added',
    removed: 'removed',
    changed: 'changed',
  },
};
