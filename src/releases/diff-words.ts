import type { Language } from '../domain/language.ts';
import { type Role, roleTable } from '../domain/roles.ts';
import type { DiffedList } from './diff.ts';

/** The words for what differs between two data sets. */
export interface DiffWords {
  readonly nothingChanges: string;
  readonly lists: Readonly<Record<DiffedList, string>>;
  readonly counts: (added: number, removed: number, changed: number) => string;
  /** Between a heading and what follows. */
  readonly colon: string;
  /** "partenaire de « Titre »". */
  readonly roleIn: (role: Role, fabrique: string) => string;
  readonly of: (fabrique: string) => string;
  readonly fields: Readonly<Record<string, string>>;
  /** The title of the notes of a release, by versions and days. */
  readonly since: (version: string, date: string, before: string, dateBefore: string) => string;
  readonly firstRelease: (version: string, date: string) => string;
  readonly added: string;
  readonly removed: string;
  readonly changed: string;
}

export const diffWords: Readonly<Record<Language, DiffWords>> = {
  fr: {
    nothingChanges: 'Rien ne change.',
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
    since: (version, date, before, dateBefore) =>
      `Version ${version} du ${date} : ce qui change depuis la version ${before} du ${dateBefore}.`,
    firstRelease: (version, date) => `Version ${version} du ${date} : la première.`,
    added: 'ajouté',
    removed: 'retiré',
    changed: 'modifié',
  },
  en: {
    nothingChanges: 'Nothing changes.',
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
    roleIn: (role, fabrique) => `${role} of « ${fabrique} »`,
    of: (fabrique) => `of « ${fabrique} »`,
    fields: {},
    since: (version, date, before, dateBefore) =>
      `Version ${version} of ${date}: what changes since version ${before} of ${dateBefore}.`,
    firstRelease: (version, date) => `Version ${version} of ${date}: the first one.`,
    added: 'added',
    removed: 'removed',
    changed: 'changed',
  },
};
