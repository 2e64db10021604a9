import type { Language } from '../src/domain/language.ts';

/** What the command `release` says. */
interface ReleaseWords {
  readonly blocked: string;
  readonly stale: string;
  readonly sameContent: (release: string) => string;
  readonly withdrawnContent: (release: string) => string;
  readonly notLater: (date: string, release: string) => string;
  readonly made: (folder: string) => string;
  readonly unknown: (version: string, releases: readonly string[]) => string;
  readonly alreadyWithdrawn: (release: string) => string;
  readonly withdrawn: (release: string) => string;
  readonly stillServed: string;
}

export const releaseWords: Readonly<Record<Language, ReleaseWords>> = {
  fr: {
    blocked: 'Rien n’a été publié. Régler d’abord ces points dans seed/curation :',
    stale:
      'Rien n’a été publié : seed/dataset.json n’est pas ce que donnent la page et la curation. Lancer npm run seed:build.',
    sameContent: (release) => `Rien à publier : les données sont celles de la version ${release}.`,
    withdrawnContent: (release) =>
      `Rien n’a été publié : les données sont celles de la version ${release}, qui a été retirée. Corriger d’abord la page ou la curation.`,
    notLater: (date, release) =>
      `Rien n’a été publié : le ${date} n’est pas après la version ${release}. Donner une date plus récente par --date, ou retirer cette version.`,
    made: (folder) =>
      `${folder} : la version est publiée, et seed/dataset.json porte sa date. Lancer npm run docs, puis garder seed et README.md par git.`,
    unknown: (version, releases) =>
      `--withdraw : ${version} n’est pas une version publiée. ${releases.length === 0 ? 'Il n’y en a aucune.' : `Versions : ${releases.join(', ')}.`}`,
    alreadyWithdrawn: (release) => `La version ${release} est déjà retirée.`,
    withdrawn: (release) => `La version ${release} est retirée : il n’en reste que sa date et la raison.`,
    stillServed:
      'Mais seed/dataset.json contient encore ces données, et un serveur les sert : corriger la page ou la curation, puis publier une autre version.',
  },
  en: {
    blocked: 'Nothing was released. First settle these points in seed/curation:',
    stale:
      'Nothing was released: seed/dataset.json is not what the page and the curation make. Run npm run seed:build.',
    sameContent: (release) => `Nothing to release: the data is that of release ${release}.`,
    withdrawnContent: (release) =>
      `Nothing was released: the data is that of release ${release}, which was withdrawn. Correct the page or the curation first.`,
    notLater: (date, release) =>
      `Nothing was released: ${date} is not after release ${release}. Give a later day with --date, or withdraw that release.`,
    made: (folder) =>
      `${folder}: the release is made, and seed/dataset.json has its date. Run npm run docs, then commit seed and README.md.`,
    unknown: (version, releases) =>
      `--withdraw: ${version} is not a release. ${releases.length === 0 ? 'There are none.' : `Releases: ${releases.join(', ')}.`}`,
    alreadyWithdrawn: (release) => `Release ${release} is already withdrawn.`,
    withdrawn: (release) => `Release ${release} is withdrawn: only its date and the reason are left.`,
    stillServed:
      'But seed/dataset.json still has this data, and servers serve it: correct the page or the curation, then make another release.',
  },
};
