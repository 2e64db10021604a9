import type { Evidence } from '../src/domain/dataset.ts';
import type { Language } from '../src/domain/language.ts';

/** What the commands that make the data set say, beside their findings. */
export interface BuildWords {
  readonly written: (
    counts: Readonly<Record<'fabriques' | 'territoires' | 'organisations' | 'participations' | 'dataIssues', number>>,
  ) => string;
  readonly stale: string;
  readonly upToDate: string;
  /** The heading of the list of facts without evidence. */
  readonly withoutEvidence: (count: number) => string;
  readonly subjects: Readonly<Record<Evidence['subjectType'], string>>;
  readonly colon: string;
  readonly placed: (lines: number) => string;
  readonly addresses: (count: number) => string;
  readonly blocked: string;
  readonly noPage: string;
  readonly oneFile: (others: string) => string;
  readonly badLanguage: (value: string) => string;
}

export const buildWords: Readonly<Record<Language, BuildWords>> = {
  fr: {
    written: (counts) =>
      `seed/dataset.json : ${counts.fabriques} Fabriques, ${counts.territoires} territoires, ` +
      `${counts.organisations} organismes, ${counts.participations} participations, ${counts.dataIssues} erreurs et doutes.`,
    stale: 'seed/dataset.json n’est pas ce que donnent la page et la curation : lancer npm run seed:build.',
    upToDate: 'seed/dataset.json est complet et à jour.',
    withoutEvidence: (count) => `Faits sans preuve : ${count}. Une preuve est une ligne de seed/curation/evidence.csv.`,
    subjects: { FABRIQUE: 'Fabriques', TERRITOIRE: 'territoires', ORGANISATION: 'organismes' },
    colon: ' :',
    placed: (lines) => `seed/source : la nouvelle page (${lines} lignes) est en place. Lancer npm run seed:build.`,
    addresses: (count) => `publications.csv : adresses de publications ajoutées depuis la page : ${count}.`,
    blocked: 'Rien n’a été écrit. Régler d’abord ces points dans seed/curation :',
    noPage: 'Donner le fichier de la page enregistrée : npm run seed:page -- nouvelle-page.html',
    oneFile: (others) =>
      `${others} : donner un seul fichier. La date est celle de la publication : fabriques-graph release --date.`,
    badLanguage: (value) => `--lang ${value} : écrire fr ou en.`,
  },
  en: {
    written: (counts) =>
      `seed/dataset.json: ${counts.fabriques} Fabriques, ${counts.territoires} territoires, ` +
      `${counts.organisations} organisations, ${counts.participations} participations, ${counts.dataIssues} data issues.`,
    stale: 'seed/dataset.json is not what the page and the curation make: run npm run seed:build.',
    upToDate: 'seed/dataset.json is complete and up to date.',
    withoutEvidence: (count) => `Facts without evidence: ${count}. Evidence is a row of seed/curation/evidence.csv.`,
    subjects: { FABRIQUE: 'Fabriques', TERRITOIRE: 'territoires', ORGANISATION: 'organisations' },
    colon: ':',
    placed: (lines) => `seed/source: the newer page (${lines} lines) is in place. Run npm run seed:build.`,
    addresses: (count) => `publications.csv: addresses of publications added from the page: ${count}.`,
    blocked: 'Nothing was written. First settle these points in seed/curation:',
    noPage: 'Give the file of the saved page: npm run seed:page -- newer-page.html',
    oneFile: (others) => `${others}: give one file. The date is that of the release: fabriques-graph release --date.`,
    badLanguage: (value) => `--lang ${value}: write fr or en.`,
  },
};
