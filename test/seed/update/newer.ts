import type { CurationFile } from '../../../seed/curation/rows.ts';

/**
 * A year later, as the ANCT may publish it: a 24th Fabrique of 2026 with organisations and territoires old and new, its
 * publication, and the Fabrique of 2024 that was under way has ended. Four territoires more, which the header counts.
 */
export const newFabrique = [
  'La livraison du dernier kilomètre transforme les centres des villes moyennes.',
  "Cette Fabrique Prospective vise à aider les élus à organiser la logistique urbaine avec les commerçants et l'État.",
  "Associations d'élus partenaires : Intercommunalités de France, Villes de France",
  'Autres partenaires : Banque des territoires, Cerema, ADEME, DGITM, Afilog, France Logistique',
  'Cofinanceurs : ANCT, Banque des territoires, Cerema',
  'Territoires : CA du Cotentin (50), CA de Mulhouse (68), CA Saint-Lô Agglo (50), Roannais Agglomération (42)',
  'Publications',
  '- [Comprendre] La logistique du dernier kilomètre - Première synthèse de la Fabrique Prospective',
];

/** The page of a year later. `page`: the text of the page of 2025. */
export function newerPage(page: string): string {
  const ended = between(page, '2024\nSi l’État a un rôle majeur', 'Fabriques prospectives achevées\n');
  return [
    [ended, ''],
    ['Fabriques prospectives achevées\n2024\n', `Fabriques prospectives achevées\n${ended}`],
    ['Fabriques prospectives en cours\n', `Fabriques prospectives en cours\n2026\n${newFabrique.join('\n')}\n`],
    ['\n113\n', '\n117\n'],
  ].reduce((text, [old = '', now = '']) => replaced(text, old, now), page);
}

/** The rows that the newer page needs. */
const rows: Partial<Record<CurationFile, readonly string[]>> = {
  'fabriques.csv': [
    'dernier-kilometre;La livraison du dernier kilomètre transforme;2026;Le dernier kilomètre dans les villes moyennes;;;',
  ],
  'organisations.csv': [
    'afilog;Afilog;;fédération professionnelle;;;;',
    'france-logistique;France Logistique;;association;;;;Réunit les organisations de la filière logistique',
  ],
  'territoires.csv': [
    'ca-saint-lo-agglo;CA Saint-Lô Agglo;CA;200066389;CA Saint-Lô Agglo (50);;;;;;',
    'ca-roannais-agglomeration;CA Roannais Agglomération;CA;200035731;Roannais Agglomération (42);;;;;;',
  ],
};

/** The texts of the curation with the rows of the newer page. */
export function newerCuration(files: Readonly<Record<CurationFile, string>>): Record<CurationFile, string> {
  const texts = Object.entries(files).map(([file, text]) => {
    const added = rows[file as CurationFile] ?? [];
    return [file, [text.trimEnd(), ...added, ''].join('\n')] as const;
  });
  return Object.fromEntries(texts) as Record<CurationFile, string>;
}

function between(text: string, start: string, end: string): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from === -1 || to === -1) throw new Error(`The page has no "${start}" before "${end}".`);
  return text.slice(from, to);
}

export function replaced(text: string, old: string, now: string): string {
  if (text.split(old).length !== 2) throw new Error(`The page has "${old}" not exactly once.`);
  return text.replace(old, () => now);
}
