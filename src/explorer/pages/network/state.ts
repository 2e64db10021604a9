import type { Parameters } from '../../addresses.ts';
import { choice, choices, type Field, optionalText, optionalWhole, whole } from './field.ts';

/** Every parameter of the page, in the order of its addresses. */
export const fields = {
  roles: choices(
    'qui',
    { partenaires: 'PARTNER', cofinanceurs: 'COFINANCEUR', associations: 'ASSOCIATION', territoires: 'TERRITOIRE' },
    ['PARTNER'],
  ),
  mode: choice('relies', { 'entre-eux': 'ONE_MODE', fabriques: 'TWO_MODE' }, 'ONE_MODE'),
  minimum: whole('min', [1, 20], 2),
  from: optionalWhole('de', [2000, 2100]),
  to: optionalWhole('a', [2000, 2100]),
  region: optionalText('region', /^[0-9A-Z]{2,3}$/, ['28', '04']),
  weight: choice(
    'poids',
    {
      nombre: 'COUNT',
      newman: 'NEWMAN',
      jaccard: 'JACCARD',
      cosinus: 'COSINE',
      association: 'ASSOCIATION_STRENGTH',
    },
    'COUNT',
  ),
  backbone: choice('ossature', { aucune: 'NONE', disparite: 'DISPARITY', hypergeometrique: 'HYPERGEOMETRIC' }, 'NONE'),
  level: choice('seuil', { '0.01': '0.01', '0.05': '0.05', '0.1': '0.1', '0.2': '0.2' }, '0.05'),
  colour: choice('couleur', { nature: 'nature', communaute: 'communaute', aucune: 'aucune' }, 'nature'),
  size: choice(
    'taille',
    {
      fabriques: 'fabriqueCount',
      liens: 'degree',
      force: 'strength',
      intermediarite: 'betweenness',
      proximite: 'closeness',
      pagerank: 'pageRank',
      egale: 'equal',
    },
    'fabriqueCount',
  ),
  measure: choice(
    'mesure',
    {
      aucune: 'none',
      force: 'strength',
      intermediarite: 'betweenness',
      proximite: 'closeness',
      'vecteur-propre': 'eigenvector',
      pagerank: 'pageRank',
      coeur: 'coreness',
      agregation: 'clustering',
    },
    'none',
  ),
} as const;

type ValueOf<Of> = Of extends Field<infer Value> ? Value : never;

/** What the page shows: the value of each parameter. */
export type NetworkState = { readonly [Name in keyof typeof fields]: ValueOf<(typeof fields)[Name]> };

export type FieldName = keyof NetworkState;
export const fieldNames = Object.keys(fields) as readonly FieldName[];

/** A field whose type of values is not known: its own values only may be written. */
function fieldOf(name: FieldName): Field<unknown> {
  return fields[name] as unknown as Field<unknown>;
}

/** The state of an address without parameters. */
export const standardState = Object.fromEntries(
  fieldNames.map((name) => [name, fields[name].standard]),
) as unknown as NetworkState;

export interface ReadState {
  readonly state: NetworkState;
  /** The parameters whose values are not known: their fields have the standard values. */
  readonly unknown: readonly string[];
}

/** The state of an address. An empty parameter counts as none, as forms send it. */
export function readState(query: URLSearchParams): ReadState {
  const unknown: string[] = [];
  const values = fieldNames.map((name) => {
    const field = fieldOf(name);
    const texts = query.getAll(field.name).filter((text) => text !== '');
    if (texts.length === 0) return [name, field.standard];
    const value = field.read(texts);
    if (value === undefined) unknown.push(field.name);
    return [name, value === undefined ? field.standard : value];
  });
  const state = Object.fromEntries(values) as NetworkState;
  if (state.from === null || state.to === null || state.from <= state.to) return { state, unknown };
  return { state: { ...state, from: null, to: null }, unknown: [...unknown, fields.from.name, fields.to.name] };
}

/** The parameters of a state in an address: those that are not standard. */
export function parametersOf(state: NetworkState): Parameters {
  return Object.fromEntries(
    fieldNames.flatMap((name) => {
      const field = fieldOf(name);
      const written = field.write(state[name]);
      return same(written, field.write(field.standard)) ? [] : [[field.name, written] as const];
    }),
  );
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
