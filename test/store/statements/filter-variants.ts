import { actorSortFields } from '../../../src/store/statements/actor.ts';
import { fabriqueSortFields } from '../../../src/store/statements/fabrique.ts';
import type { Params } from './query-variants.ts';

/** Every order alone, both ways, and some together. */
function ordersBy(fields: readonly string[]): Params[] {
  const each = fields.flatMap((field) => [true, false].map((descending) => [{ field, descending }]));
  const together = fields.map((field, at) => ({ field, descending: at % 2 === 0 }));
  return [[], ...each, together, together.toReversed()].flatMap((orders) => [
    { orders, keyDescending: false, backward: false },
    { orders, keyDescending: true, backward: true },
  ]);
}

const none = { yearFrom: null, yearTo: null, status: null } as const;
const fabriqueFilters: readonly Params[] = [
  { ...none, text: 'nature' },
  { ...none, departement: '50' },
  { ...none, region: '28' },
  { ...none, territoire: '200042604' },
  { ...none, organisation: 'ademe' },
  { ...none, ids: ['sites-industriels-de-demain', 'tourisme-responsable', 'nobody'] },
  { ...none, status: 'EN_COURS' },
  { yearFrom: 2020, yearTo: 2022, status: 'ACHEVEE', organisation: 'ademe' },
];

const every = { kinds: null, minFabriques: 0 } as const;
const territoireFilters: readonly Params[] = [
  { ...every, text: 'saint' },
  { ...every, departement: '974' },
  { ...every, region: '53' },
  { ...every, kinds: ['COMMUNE', 'QPV'] },
  { ...every, ids: ['50218', '200042604'] },
  { ...every, minFabriques: 2 },
];

const everybody = { heldRoles: null, roles: ['PARTNER', 'COFINANCEUR', 'ASSOCIATION'], minFabriques: 0 } as const;
const organisationFilters: readonly Params[] = [
  { ...everybody, text: 'agence' },
  { ...everybody, ids: ['ademe', 'banque-des-territoires'] },
  { ...everybody, heldRoles: ['ASSOCIATION'] },
  { ...everybody, heldRoles: ['ASSOCIATION', 'COFINANCEUR'], roles: ['ASSOCIATION'], minFabriques: 1 },
  { ...everybody, minFabriques: 3 },
];

/** What the lists are asked for in earnest: each filter alone, and some together. All have an answer in the real data. */
export const filterVariants: Readonly<Record<string, readonly Params[]>> = {
  'fabrique/page.cypher': [...fabriqueFilters, ...ordersBy(fabriqueSortFields)],
  'fabrique/count.cypher': fabriqueFilters,
  'fabrique/matching.cypher': fabriqueFilters,
  'territoire/page.cypher': [...territoireFilters, ...ordersBy(actorSortFields)],
  'territoire/count.cypher': territoireFilters,
  'organisation/page.cypher': [...organisationFilters, ...ordersBy(actorSortFields)],
  'organisation/count.cypher': organisationFilters,
  'geography/departements.cypher': [{ codes: null, regions: ['28', '94'] }],
  'dataset/issues.cypher': [{ lines: [42, 97] }],
  'co-occurrence/actors.cypher': [
    { roles: ['TERRITOIRE'], minFabriques: 1 },
    { fabriqueIds: ['sites-industriels-de-demain'], minFabriques: 1 },
  ],
  'co-occurrence/fabriques-of-actors.cypher': [
    { roles: ['PARTNER', 'COFINANCEUR'] },
    { fabriqueIds: ['zones-d-activites-economiques'] },
  ],
  'co-occurrence/page.cypher': [
    { roleA: 'TERRITOIRE', roleB: 'PARTNER', minFabriques: 2, limit: 50 },
    { roleA: 'COFINANCEUR', roleB: 'COFINANCEUR', minCount: 1 },
    { fabriqueIds: ['sites-industriels-de-demain', 'tourisme-responsable'], minCount: 1, minFabriques: 1 },
  ],
  'co-occurrence/count.cypher': [
    { roleA: 'TERRITOIRE', roleB: 'TERRITOIRE', minFabriques: 2 },
    { fabriqueIds: ['sites-industriels-de-demain'], minCount: 1, minFabriques: 1 },
  ],
  'co-occurrence/of-actors.cypher': [
    {
      requests: ['ademe', '50218', 'nobody', 'banque-des-territoires'].map((id, index) => ({
        ...{ index, id, roles: ['TERRITOIRE', 'PARTNER', 'COFINANCEUR'] },
        ...{ afterCount: null, afterRole: null, afterB: null },
      })),
      limit: 5,
    },
  ],
  'participation/of-actors.cypher': [
    { ids: ['ademe', 'nobody', '50218'], roles: ['TERRITOIRE', 'COFINANCEUR', 'PARTNER'], limit: 3 },
  ],
  'participation/of-fabriques.cypher': [
    { ids: ['sites-industriels-de-demain', 'nobody'], roles: ['TERRITOIRE', 'ASSOCIATION'], limit: 3 },
  ],
};
