import type { Dataset } from '../domain/dataset.ts';
import type { Role } from '../domain/roles.ts';

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
export function officialVintage({ official }: Pick<Dataset, 'official'>): string {
  return (
    `${official.package} : communes et intercommunalités au 1er janvier ${official.geographyYear}, populations municipales de ` +
    `${official.populationYear} (Mayotte : 2017).`
  );
}

/** Counts only those that took part: the tables also have territoires and organisations that contain one that did. */
export function descriptionOf({ fabriques, participations, source }: Dataset): string {
  const actors = (took: (role: Role) => boolean) =>
    new Set(participations.filter(({ role }) => took(role)).map(({ actor }) => actor)).size;
  return (
    `${fabriques.length} Fabriques prospectives de l’ANCT et les ${participations.length} participations de ` +
    `${actors((role) => role === 'TERRITOIRE')} territoires et ${actors((role) => role !== 'TERRITOIRE')} organismes, chacune ` +
    `avec les mots et la ligne de la page « ${source.title} » dont elle est tirée.`
  );
}

/** First and last year of the Fabriques. Undefined if there are none. */
export function yearsOf({ fabriques }: Dataset): { from: number; to: number } | undefined {
  const [first, ...others] = fabriques;
  if (first === undefined) return undefined;
  // Not Math.min(...years): the arguments of half a million Fabriques overflow the stack.
  let { year: from, year: to } = first;
  for (const { year } of others) {
    from = Math.min(from, year);
    to = Math.max(to, year);
  }
  return { from, to };
}
