import type { Question } from './question.ts';

interface Row {
  readonly name: string;
  readonly neighbours: {
    readonly edges: readonly {
      readonly node: { readonly name: string };
      readonly fabriques: { readonly nodes: readonly { readonly year: number }[] };
    }[];
  };
}

/** The territoires of Hauts-de-France by département (02, 59, 60, 62, 80), with the years of the Fabriques of the others. */
export const question: Question = {
  read: ({ region }) =>
    Object.fromEntries(
      region.territoires.nodes.map(({ name, neighbours }: Row) => [
        name,
        Object.fromEntries(
          neighbours.edges.map(({ node, fabriques }) => [node.name, fabriques.nodes.map((it) => it.year)]),
        ),
      ]),
    ),
  answer: {
    "CU d'Arras": {
      'CA de Béthune-Bruay, Artois-Lys Romane': [2018],
      'CA du Boulonnais': [2023],
      'CA du Pays de Saint-Omer': [2022],
    },
    'CA de Béthune-Bruay, Artois-Lys Romane': {
      'CA du Boulonnais': [2023],
      'CA du Pays de Saint-Omer': [2022],
      "CU d'Arras": [2022],
    },
    'CA du Boulonnais': {
      'CA de Béthune-Bruay, Artois-Lys Romane': [2018],
      'CA du Pays de Saint-Omer': [2022],
      "CU d'Arras": [2022],
    },
    'CA du Pays de Saint-Omer': {
      'CA de Béthune-Bruay, Artois-Lys Romane': [2018],
      'CA du Boulonnais': [2023],
      "CU d'Arras": [2022],
    },
    'CA Maubeuge Val de Sambre': { Prémesques: [2018] },
    Prémesques: { 'CA Maubeuge Val de Sambre': [2024] },
    'CA de la Région de Compiègne et de la Basse Automne': { 'CA du Beauvaisis': [2019] },
    'CA du Beauvaisis': { 'CA de la Région de Compiègne et de la Basse Automne': [2023] },
    'CC du Pays du Coquelicot': { 'SM Baie de Somme - Grand Littoral Picard': [2025] },
    'SM Baie de Somme - Grand Littoral Picard': { 'CC du Pays du Coquelicot': [2020] },
    'Thiérache et Pays de la Serre': {},
  },
};
