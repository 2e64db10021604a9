import type { Territoire } from '../../domain/dataset.ts';
import { epciFinancings } from '../../domain/epci-financing.ts';
import { territoireKinds } from '../../domain/territoire-kinds.ts';
import { defineTable } from '../table.ts';
import { key, maybe, required, text } from './columns.ts';

export const territoires = defineTable<Territoire>({
  name: 'territoires',
  description: 'The territoires that took part, and those that contain one that did.',
  primaryKey: ['id'],
  columns: {
    id: { ...text('The official code, or the slug where there is none.', ({ id }) => id), constraints: key },
    slug: {
      ...text('Stable key for URLs. It stays the same when the name changes.', ({ slug }) => slug),
      constraints: key,
    },
    name: text('Official name.', ({ name }) => name),
    kind: { ...text('Kind.', ({ kind }) => kind), constraints: { required: true, enum: territoireKinds } },
    code: {
      ...maybe('INSEE code of a commune, SIREN of an EPCI or EPT. Empty where there is none.', ({ code }) => code),
      constraints: { pattern: '[0-9][0-9AB][0-9]{3}|[0-9]{9}' },
    },
    siren: {
      ...maybe('SIREN of a commune, EPCI or EPT. Empty for other kinds.', ({ siren }) => siren),
      constraints: { pattern: '[0-9]{9}' },
    },
    population: {
      type: 'integer',
      description:
        'Population municipale of a commune; of an EPCI or EPT, the sum of its communes. Empty for other kinds, for which official ' +
        'data has none. Its year is with the sources of this package. Not a base for counts per inhabitant: a commune and its EPCI ' +
        'can both be rows.',
      constraints: { minimum: 0 },
      of: ({ population }) => population,
    },
    arrondissement: maybe(
      'INSEE code of the arrondissement in which a commune lies. Empty for other kinds.',
      ({ arrondissement }) => arrondissement?.code,
    ),
    arrondissementName: maybe('Name of the arrondissement.', ({ arrondissement }) => arrondissement?.name),
    epci: {
      ...maybe(
        'SIREN of the EPCI in which a commune or an EPT lies. It need not be a row of this table. Empty for other kinds.',
        ({ epci }) => epci?.code,
      ),
      constraints: { pattern: '[0-9]{9}' },
    },
    epciName: maybe('Name of the EPCI.', ({ epci }) => epci?.name),
    epciKind: {
      ...maybe('Kind of the EPCI.', ({ epci }) => epci?.kind),
      constraints: { enum: ['CC', 'CA', 'CU', 'METROPOLE'] },
    },
    financing: {
      ...maybe(
        'Tax regime of an EPCI: FPU (fiscalité professionnelle unique) or FA (fiscalité additionnelle).',
        ({ financing }) => financing,
      ),
      constraints: { enum: epciFinancings },
    },
    reviewed: {
      type: 'boolean',
      description: 'Whether somebody has checked this name of the source page.',
      constraints: required,
      of: ({ reviewed }) => reviewed,
    },
  },
  rows: (dataset) => dataset.territoires,
});

export const formerCodes = defineTable<{ territoire: string; code: string }>({
  name: 'former-codes',
  description: 'Official codes that territoires had before. They still lead to the same territoire.',
  primaryKey: ['code'],
  foreignKeys: { territoire: 'territoires.id' },
  columns: {
    territoire: text('Id of the territoire.', ({ territoire }) => territoire),
    code: { ...text('The former code.', ({ code }) => code), constraints: key },
  },
  rows: (dataset) => dataset.territoires.flatMap((it) => it.formerCodes.map((code) => ({ territoire: it.id, code }))),
});

export const territoireDepartements = defineTable<{ territoire: string; departement: string }>({
  name: 'territoire-departements',
  description: 'The départements that contain at least part of each territoire.',
  primaryKey: ['territoire', 'departement'],
  foreignKeys: { territoire: 'territoires.id', departement: 'departements.code' },
  columns: {
    territoire: text('Id of the territoire.', ({ territoire }) => territoire),
    departement: text('INSEE code of the département.', ({ departement }) => departement),
  },
  rows: (dataset) =>
    dataset.territoires.flatMap((it) => it.departements.map((departement) => ({ territoire: it.id, departement }))),
});

export const enclosures = defineTable<{ inner: string; outer: string; distance: number }>({
  name: 'enclosures',
  description: 'Pairs of territoires, one of which lies within the other.',
  primaryKey: ['inner', 'outer'],
  foreignKeys: { inner: 'territoires.id', outer: 'territoires.id' },
  columns: {
    inner: text('Id of the territoire that lies within the other.', ({ inner }) => inner),
    outer: text('Id of the territoire that contains the other.', ({ outer }) => outer),
    distance: {
      type: 'integer',
      description: 'Rank of the outer territoire among those that contain the inner one: 1 is the smallest.',
      constraints: { required: true, minimum: 1 },
      of: ({ distance }) => distance,
    },
  },
  rows: (dataset) =>
    dataset.territoires.flatMap(({ id, within }) =>
      within.map((outer, index) => ({ inner: id, outer, distance: index + 1 })),
    ),
});
