import type { DatasetSummary } from './dataset-summary.ts';

/** Descriptions of the data set for catalogues, in French: its readers are French. */
export const about = {
  title: 'Graphe des Fabriques prospectives',
  publisher: 'fabriques-graph',
  keywords: ['prospective', 'territoires', 'collectivités', 'partenariats', 'réseau', 'ANCT'],
  /** The source page is quoted. No licence covers its text. */
  rights:
    'Les mots de la page, cités avec leur ligne, restent la propriété de son éditeur, l’ANCT. ' +
    'Codes officiels : INSEE et DGCL, Licence Ouverte 2.0.',
} as const;

/** The source of the official codes and names. */
export const officialCodes = {
  title: 'Code officiel géographique (INSEE) et intercommunalités (DGCL), par @etalab/decoupage-administratif',
  url: 'https://github.com/datagouv/decoupage-administratif',
} as const;

/** The version and the years of the official data. */
export function officialVintage({ official }: Pick<DatasetSummary, 'official'>): string {
  return (
    `${official.package} : communes et intercommunalités au 1er janvier ${official.geographyYear}, populations municipales de ` +
    `${official.populationYear} (Mayotte : 2017).`
  );
}

/** The data set in one sentence. */
export function descriptionOf(summary: DatasetSummary): string {
  const { fabriqueCount, participationCount, territoireCount, organisationCount, source } = summary;
  return (
    `${fabriqueCount} Fabriques prospectives de l’ANCT et les ${participationCount} participations de ` +
    `${territoireCount} territoires et ${organisationCount} organismes, chacune ` +
    `avec les mots et la ligne de la page « ${source.title} » dont elle est tirée.`
  );
}
