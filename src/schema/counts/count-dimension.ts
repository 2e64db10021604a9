import { capitalised } from '../../domain/capitalised.ts';
import { fold } from '../../domain/fold.ts';
import { roleTable } from '../../domain/roles.ts';
import { territoireKindTable } from '../../domain/territoire-kinds.ts';
import type { CountRow } from '../../store/statements/count.ts';
import { builder } from '../builder.ts';

export const CountDimension = builder.enumType('CountDimension', {
  description:
    'By what things are counted. Those with several values of a dimension count in the group of each; those with none ' +
    'count in a group of their own, whose key is null.',
  values: {
    YEAR: {
      value: 'YEAR',
      description:
        'The year under which the page lists the Fabrique, ascending. Of a territoire or an organisation: that of each ' +
        'Fabrique in which it took part; null for one that took part in none.',
    },
    STATUS: {
      value: 'STATUS',
      description:
        'Whether the Fabrique is under way or ended, in this order. Of a territoire or an organisation: as for YEAR.',
    },
    ROLE: {
      value: 'ROLE',
      description:
        'The role of the participation, in the order of Role. Of a Fabrique: each role that someone held in it. Of a ' +
        'territoire or an organisation: each role that it held; null for one that took part in nothing.',
    },
    REGION: {
      value: 'REGION',
      description:
        'The région, by name; the key is its code. Of a territoire: each in which it lies, at least in part; null where ' +
        'none is known. Of a Fabrique: those of each of its territoires, so null as well where one of them has none known. ' +
        'Of a participation: those of its territoire. An organisation has none: null. For organisations that work in a ' +
        'région, take the filter.',
    },
    DEPARTEMENT: {
      value: 'DEPARTEMENT',
      description: 'The département, by name; the key is its code. Whose it is: as for REGION.',
    },
    TERRITOIRE_KIND: {
      value: 'TERRITOIRE_KIND',
      description:
        'The kind of the territoire, in the order of TerritoireKind. Of a Fabrique: that of each of its territoires. Of ' +
        'a participation: that of its territoire. An organisation has none: null.',
    },
    ORGANISATION_KIND: {
      value: 'ORGANISATION_KIND',
      description:
        'The kind of the organisation, in French, in alphabetical order. Of a Fabrique: that of each organisation that ' +
        'took part. Of a participation: that of its organisation. A territoire has none: null.',
    },
  } as const,
});

export type CountDimensionName = typeof CountDimension.$inferType;

/** How a dimension stands in a row: its value with the words for people, and its place among the values. */
interface DimensionValue {
  readonly key: string;
  readonly label: string;
  readonly place: number | string;
}

const statusTable = { EN_COURS: { label: 'en cours' }, ACHEVEE: { label: 'achevée' } };

const values: Record<CountDimensionName, (row: CountRow) => DimensionValue | null> = {
  YEAR: ({ year }) => (year === null ? null : { key: String(year), label: String(year), place: year }),
  STATUS: ({ status }) => fromTable(status, statusTable),
  ROLE: ({ role }) => fromTable(role, roleTable),
  REGION: ({ region, regionName }) => named(region, regionName),
  DEPARTEMENT: ({ departement, departementName }) => named(departement, departementName),
  TERRITOIRE_KIND: ({ territoireKind }) => fromTable(territoireKind, territoireKindTable),
  ORGANISATION_KIND: ({ organisationKind }) => named(organisationKind, organisationKind),
};

const labelsOfNone: Record<CountDimensionName, string> = {
  YEAR: 'aucune participation',
  STATUS: 'aucune participation',
  ROLE: 'aucune participation',
  REGION: 'inconnue ou sans objet',
  DEPARTEMENT: 'inconnu ou sans objet',
  TERRITOIRE_KIND: 'sans objet',
  ORGANISATION_KIND: 'sans objet',
};

function fromTable<Value extends string>(
  value: Value | null,
  table: Readonly<Record<Value, { readonly label: string }>>,
): DimensionValue | null {
  if (value === null) return null;
  return { key: value, label: capitalised(table[value].label), place: Object.keys(table).indexOf(value) };
}

function named(key: string | null, name: string | null): DimensionValue | null {
  return key === null || name === null ? null : { key, label: name, place: fold(name) };
}

export interface CountKeyShape {
  readonly dimension: CountDimensionName;
  /** Null for what has no value. */
  readonly key: string | null;
  readonly label: string;
}

export interface CountGroupShape {
  readonly keys: readonly CountKeyShape[];
  readonly count: number;
}

/** Names the groups by their dimensions, and orders them by these: each ascending, what has no value last. */
export function groupsOf(rows: readonly CountRow[], by: readonly CountDimensionName[]): CountGroupShape[] {
  const groups = rows.map((row) => ({ count: row.count, values: by.map((dimension) => values[dimension](row)) }));
  groups.sort((one, other) => {
    for (const index of by.keys()) {
      const order = compare(one.values[index] ?? null, other.values[index] ?? null);
      if (order !== 0) return order;
    }
    return 0;
  });
  return groups.map(({ count, values: found }) => ({
    count,
    keys: by.map((dimension, index) => ({
      dimension,
      key: found[index]?.key ?? null,
      label: found[index]?.label ?? labelsOfNone[dimension],
    })),
  }));
}

function compare(one: DimensionValue | null, other: DimensionValue | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (one.place !== other.place) return one.place < other.place ? -1 : 1;
  // Two names that differ in accents alone.
  if (one.key !== other.key) return one.key < other.key ? -1 : 1;
  return 0;
}
