import { actorSortFields } from '../../../src/store/statements/actor.ts';
import { fabriqueSortFields } from '../../../src/store/statements/fabrique.ts';
import type { Params } from './query-variants.ts';

/** Every order alone, both ways, and some together. */
function ordersBy(fields: readonly string[]): Params[] {
  const none = { by1: null, sign1: 1, by2: null, sign2: 1, by3: null, sign3: 1 } as const;
  const each = fields.flatMap((by1) => [1, -1].map((sign1) => ({ ...none, by1, sign1 })));
  const together = fields.map((by1, at) => ({
    ...{ by1, sign1: at % 2 === 0 ? 1 : -1, by2: fields[(at + 1) % fields.length], sign2: -1 },
    ...{ by3: fields[(at + 2) % fields.length], sign3: 1 },
  }));
  return [none, ...each, ...together].flatMap((orders) => [
    { ...orders, keyDescending: false, backward: false },
    { ...orders, keyDescending: true, backward: true },
  ]);
}

/** Roles in which Fabriques count, and their minimum number. Conditions have their own tests (test/conformance/filter-arbitrary.ts). */
const countedRoles: readonly Params[] = [
  { roles: ['PARTNER', 'COFINANCEUR', 'ASSOCIATION'], minFabriques: 0 },
  { roles: ['ASSOCIATION'], minFabriques: 1 },
  { roles: ['PARTNER', 'COFINANCEUR', 'ASSOCIATION'], minFabriques: 3 },
];

/** Parameters as the lists use them. All have an answer in the real data. */
export const filterVariants: Readonly<Record<string, readonly Params[]>> = {
  'fabrique/page.cypher': ordersBy(fabriqueSortFields),
  'territoire/page.cypher': ordersBy(actorSortFields),
  'organisation/page.cypher': [...countedRoles, ...ordersBy(actorSortFields)],
  'organisation/count.cypher': countedRoles,
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
  'geography/fabriques-of-places.cypher': [
    {
      requests: [['59', '62', '80', '02', '60'], [], ['974']].map((departements, index) => ({
        ...{ index, departements, afterYear: null, afterKey: null },
      })),
      limit: 4,
    },
  ],
  'part/participations.cypher': [
    {
      requests: ['ministere-de-la-transition-ecologique', 'nobody', 'dgaln'].map((id, index) => ({
        ...{ index, id, roles: ['PARTNER', 'ASSOCIATION'], afterKey: null, afterActor: null },
      })),
      limit: 9,
    },
  ],
  'territoire/neighbours.cypher': [
    {
      requests: ['244400644', 'nobody', '50218'].map((id, index) => ({ ...{ index, id, afterKey: null } })),
      limit: 3,
    },
  ],
  'participation/of-actors.cypher': [
    { ids: ['ademe', 'nobody', '50218'], roles: ['TERRITOIRE', 'COFINANCEUR', 'PARTNER'], limit: 3 },
  ],
  'participation/of-fabriques.cypher': [
    { ids: ['sites-industriels-de-demain', 'nobody'], roles: ['TERRITOIRE', 'ASSOCIATION'], limit: 3 },
  ],
};
