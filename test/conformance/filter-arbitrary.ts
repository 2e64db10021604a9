import fc from 'fast-check';
import type {
  DepartementFilterInput,
  FabriqueFilterInput,
  OrganisationFilterInput,
  ParticipationFilterInput,
  TerritoireFilterInput,
} from '../../src/answers/filter/filter-input.ts';
import { fabriqueStatuses } from '../../src/domain/fabrique-statuses.ts';
import { organisationRoles, roles } from '../../src/domain/roles.ts';
import type { PlainGraph } from './plain/graph.ts';

// Filters of any depth. A node is referred to by its position, since a filter is drawn before it is known what graph it will meet.

type Referred = 'Fabrique' | 'Territoire' | 'Organisation';
const ref = (type: Referred) => fc.nat(7).map((index) => ({ ref: type, index }));
const refs = (type: Referred) => fc.array(ref(type), { minLength: 1, maxLength: 3 });

const span = <Value extends number | string>(value: fc.Arbitrary<Value>) =>
  fc.oneof(
    fc.record({ from: value }),
    fc.record({ to: value }),
    fc.tuple(value, value).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
  );
const years = span(fc.integer({ min: 2018, max: 2021 }));
const text = fc.constantFrom('eau', 'ÉLUS', 'zones d', 'élu*', 'été zones', 'rien');
const region = fc.constantFrom('11', '53');
const departement = fc.constantFrom('75', '35', '56', '29');
const someOf = <Value>(values: readonly Value[]) => fc.subarray([...values], { minLength: 1, maxLength: 2 });

/** One or two of these conditions. */
function conditions(named: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<object> {
  const one = fc.oneof(...Object.entries(named).map(([name, value]) => value.map((it) => ({ [name]: it }))));
  return fc.oneof(
    { weight: 3, arbitrary: one },
    { weight: 1, arbitrary: fc.tuple(one, one).map(([a, b]) => ({ ...a, ...b })) },
  );
}

const relation = (filter: fc.Arbitrary<unknown>) =>
  fc.oneof(
    fc.record({ some: filter }),
    fc.record({ every: filter }),
    fc.record({ none: filter }),
    fc.record({ count: fc.record({ min: fc.integer({ min: 0, max: 3 }), filter }) }),
    fc.record({ count: fc.record({ max: fc.integer({ min: 0, max: 3 }) }) }),
  );

const combine = (filter: fc.Arbitrary<unknown>) => ({
  and: fc.array(filter, { minLength: 1, maxLength: 2 }),
  or: fc.array(filter, { minLength: 1, maxLength: 2 }),
  not: filter,
});

const actor = (tie: (name: string) => fc.Arbitrary<unknown>) => ({
  ...{ text, years, firstYear: years, lastYear: years, minFabriques: fc.integer({ min: 1, max: 3 }) },
  ...{ fabriques: relation(tie('fabrique')), participations: relation(tie('participation')) },
});

const own = {
  fabrique: {
    ...{ ids: refs('Fabrique'), years, text, region, departement },
    status: fc.constantFrom(...fabriqueStatuses),
    ...{ territoire: ref('Territoire'), organisation: ref('Organisation') },
    period: fc.oneof(
      span(fc.constantFrom('2018', '2019-06', '2019-12', '2021')),
      fc.record({ minMonths: fc.constantFrom(11, 12, 13) }),
      fc.record({ maxMonths: fc.constantFrom(11, 12) }),
    ),
  },
  territoire: {
    ids: refs('Territoire'),
    kinds: someOf(['COMMUNE', 'CC', 'QPV']),
    region,
    departement,
    text,
    firstYear: years,
  },
  organisation: {
    ids: refs('Organisation'),
    kinds: someOf(['MINISTERE', 'ASSOCIATION', 'ASSOCIATION_ELUS']),
    roles: someOf(organisationRoles),
    text,
    parent: ref('Organisation'),
    years,
  },
  participation: {
    roles: someOf(roles),
    years,
    lines: someOf([1, 2, 3, 4]),
    hasNote: fc.boolean(),
    text: fc.constantFrom('partner', 'territoire'),
  },
  departement: { codes: someOf(['75', '35', '56', '29']), region },
} as const;

/** Filters by noun, at most some four relations deep. */
const filters = fc.letrec<Record<keyof typeof own, object>>((tie) => {
  const deep = (name: keyof typeof own, more: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
    fc.oneof(
      { depthSize: 0.5, withCrossShrink: true },
      conditions(own[name]),
      conditions({ ...combine(tie(name)), ...more }),
      conditions({ ...own[name], ...more }),
    );
  const named = (name: string) => tie(name as keyof typeof own);
  return {
    fabrique: deep('fabrique', {
      territoires: relation(tie('territoire')),
      organisations: relation(tie('organisation')),
      partners: relation(tie('organisation')),
      cofinanceurs: relation(tie('organisation')),
      associations: relation(tie('organisation')),
      participations: relation(tie('participation')),
    }),
    territoire: deep('territoire', {
      ...actor(named),
      within: relation(tie('territoire')),
      contains: relation(tie('territoire')),
    }),
    organisation: deep('organisation', { ...actor(named), parts: relation(tie('organisation')) }),
    participation: deep('participation', {
      fabrique: tie('fabrique'),
      territoire: tie('territoire'),
      organisation: tie('organisation'),
    }),
    departement: deep('departement', { territoires: relation(tie('territoire')) }),
  };
});

export const filterArbitraries = filters;

export interface FilterInputs {
  readonly fabrique: FabriqueFilterInput;
  readonly territoire: TerritoireFilterInput;
  readonly organisation: OrganisationFilterInput;
  readonly participation: ParticipationFilterInput;
  readonly departement: DepartementFilterInput;
}

/** The filter with slugs for positions. A graph without such nodes has no condition on them. */
export function inputOf<Noun extends keyof FilterInputs>(graph: PlainGraph, filter: object): FilterInputs[Noun] {
  return resolved(graph, filter) as FilterInputs[Noun];
}

function resolved(graph: PlainGraph, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((part) => resolved(graph, part)).filter((part) => part !== undefined);
  if (typeof value !== 'object' || value === null) return value;
  if ('ref' in value && 'index' in value) return idAt(graph, value.ref as Referred, Number(value.index));
  const parts = Object.entries(value).map(([name, part]) => [name, resolved(graph, part)] as const);
  return Object.fromEntries(
    parts.filter(([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0)),
  );
}

function idAt({ dataset }: PlainGraph, type: Referred, index: number): string | undefined {
  const ids = {
    Fabrique: dataset.fabriques.map(({ slug }) => slug),
    Territoire: dataset.territoires.map(({ id }) => id),
    Organisation: dataset.organisations.map(({ slug }) => slug),
  }[type];
  return ids[index % Math.max(1, ids.length)];
}
