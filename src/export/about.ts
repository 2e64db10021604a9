import type { Dataset } from '../domain/dataset.ts';

/** What the catalogues say of the data set, in French as its readers are. */
export const about = {
  title: 'Graphe des Fabriques prospectives',
  publisher: 'fabriques-graph',
  keywords: ['prospective', 'territoires', 'collectivités', 'partenariats', 'réseau', 'ANCT'],
  /** The text of the page is quoted, not given away: no licence covers it. */
  rights:
    'Les mots de la page, cités avec leur ligne, restent la propriété de son éditeur, l’ANCT. ' +
    'Codes officiels : INSEE et DGCL, Licence Ouverte 2.0.',
} as const;

/** Where the official codes and names come from. */
export const officialCodes = {
  title: 'Code officiel géographique (INSEE) et intercommunalités (DGCL), par @etalab/decoupage-administratif',
  url: 'https://github.com/datagouv/decoupage-administratif',
} as const;

export function descriptionOf({ fabriques, territoires, organisations, participations, source }: Dataset): string {
  return (
    `${fabriques.length} Fabriques prospectives de l’ANCT, ${territoires.length} territoires, ` +
    `${organisations.length} organismes et leurs ${participations.length} participations, chacune avec les mots et la ` +
    `ligne de la page « ${source.title} » dont elle est tirée.`
  );
}

/** The first and the last year of the Fabriques; undefined without any. */
export function yearsOf({ fabriques }: Dataset): { from: number; to: number } | undefined {
  if (fabriques.length === 0) return undefined;
  const years = fabriques.map(({ year }) => year);
  return { from: Math.min(...years), to: Math.max(...years) };
}
