import { elides } from './elision.ts';

/** The words before the name of a département or région: « dans la » and « de la » for the Manche. */
interface PlacePrepositions {
  readonly in: string;
  readonly of: string;
}

const groups: readonly (PlacePrepositions & { readonly names: readonly string[] })[] = [
  {
    in: 'dans l’',
    of: 'de l’',
    names: ['Ain, Aisne, Allier, Aube, Aude, Aveyron, Essonne, Eure, Hérault, Indre, Oise, Orne, Yonne'],
  },
  { in: 'en ', of: 'de l’', names: ['Ardèche, Ariège, Isère, Île-de-France, Occitanie'] },
  {
    in: 'dans la ',
    of: 'de la ',
    names: ['Creuse, Drôme, Loire, Manche, Marne, Meuse, Nièvre, Sarthe, Somme, Vienne'],
  },
  {
    in: 'en ',
    of: 'de la ',
    names: [
      "Charente, Charente-Maritime, Corrèze, Corse-du-Sud, Côte-d'Or, Dordogne, Gironde, Guadeloupe, Guyane, Haute-Corse",
      'Haute-Garonne, Haute-Loire, Haute-Marne, Haute-Saône, Haute-Savoie, Haute-Vienne, Loire-Atlantique, Lozère',
      'Martinique, Mayenne, Moselle, Savoie, Seine-Maritime, Seine-Saint-Denis, Vendée',
      'Bourgogne-Franche-Comté, Bretagne, Corse, Normandie, Nouvelle-Aquitaine',
    ],
  },
  {
    in: 'en ',
    of: 'de ',
    names: [
      'Eure-et-Loir, Ille-et-Vilaine, Indre-et-Loire, Loir-et-Cher, Lot-et-Garonne, Maine-et-Loire, Meurthe-et-Moselle',
      "Saône-et-Loire, Seine-et-Marne, Tarn-et-Garonne, Auvergne-Rhône-Alpes, Provence-Alpes-Côte d'Azur",
    ],
  },
  {
    in: 'dans le ',
    of: 'du ',
    names: [
      'Bas-Rhin, Calvados, Cantal, Cher, Doubs, Finistère, Gard, Gers, Haut-Rhin, Jura, Loiret, Lot, Morbihan, Nord',
      "Pas-de-Calais, Puy-de-Dôme, Rhône, Tarn, Territoire de Belfort, Val-de-Marne, Val-d'Oise, Var, Vaucluse, Grand Est",
    ],
  },
  { in: 'en ', of: 'du ', names: ['Centre-Val de Loire'] },
  {
    in: 'dans les ',
    of: 'des ',
    names: [
      "Alpes-de-Haute-Provence, Alpes-Maritimes, Ardennes, Bouches-du-Rhône, Côtes-d'Armor, Deux-Sèvres, Hautes-Alpes",
      'Hautes-Pyrénées, Hauts-de-Seine, Landes, Pyrénées-Atlantiques, Pyrénées-Orientales, Vosges, Yvelines',
      'Hauts-de-France, Pays de la Loire',
    ],
  },
  { in: 'à ', of: 'de ', names: ['La Réunion, Mayotte, Paris'] },
];

const prepositions: ReadonlyMap<string, PlacePrepositions> = new Map(
  groups.flatMap(({ in: inside, of, names }) =>
    names
      .flatMap((line) => line.split(', '))
      .map((name) => [name, { in: inside, of: of === 'de ' && elides(name) ? 'd’' : of }]),
  ),
);

/** The words before the name of a département or région, by its official name: « dans la », « en », « à ». */
export function placePrepositions(name: string): PlacePrepositions | undefined {
  return prepositions.get(name);
}
