import { z } from 'zod';
import { epciFinancingSchema } from '../../domain/epci-financing.ts';
import { fabriqueStatusSchema } from '../../domain/fabrique-statuses.ts';
import { organisationKindSchema } from '../../domain/organisation-kinds.ts';
import { type OrganisationRole, organisationRoles, type Role, roleSchema } from '../../domain/roles.ts';
import { territoireKindSchema } from '../../domain/territoire-kinds.ts';
import { all, type Condition } from '../../store/statements/filter/condition.ts';
import { conditions, relations } from '../../store/statements/filter/conditions.ts';
import { atLeastOne, parseArguments } from '../arguments.ts';
import type {
  DepartementFilterInput,
  FabriqueFilterInput,
  OrganisationFilterInput,
  ParticipationFilterInput,
  PublicationFilterInput,
  RelationInput,
  TerritoireFilterInput,
} from './filter-input.ts';
import { type FilterParser, filterParser } from './parse-filter.ts';
import {
  listRule,
  numbersRule,
  type RelationArguments,
  type Rule,
  referenceRule,
  referencesRule,
  relationRule,
  spanRule,
  textRule,
  valueRule,
} from './rule.ts';

const year = z.int();
const month = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, 'Give a month such as "2022-06", or a year.');
/** The code of a place that need not be in the graph. A lone surrogate is no text for a database. */
const placeCode = z.string().regex(/^[0-9A-Z]{1,9}$/, 'Give an official code, such as "200042604" or "501".');
const some = { min: 1, max: null } as const;
const organisationRole = z.enum(organisationRoles, 'An organisation never has the role TERRITOIRE. Give other roles.');

/** The rule of a relation that has no parameters. */
function related<Filter>(
  parse: () => FilterParser<Filter>,
  relation: (params: Record<never, never>, ...rest: RelationArguments) => Condition,
): Rule<RelationInput<Filter>> {
  return relationRule(parse, (...rest) => relation({}, ...rest));
}

/** The rules that territoires and organisations have in common. */
function actorRules(
  of: Pick<typeof conditions.organisation, 'text' | 'reviewed' | 'years' | 'firstYear' | 'lastYear'>,
) {
  return {
    text: textRule(of.text),
    reviewed: valueRule<boolean, boolean>(z.boolean(), (reviewed) => of.reviewed({ reviewed })),
    years: spanRule(year, of.years),
    firstYear: spanRule(year, of.firstYear),
    lastYear: spanRule(year, of.lastYear),
  };
}

/** The relation of a Fabrique to its organisations in some roles. */
function organisationsIn(roles: readonly OrganisationRole[]): Rule<NonNullable<FabriqueFilterInput['partners']>> {
  return relationRule(
    () => parseOrganisationFilter,
    (quantity, where) => relations.fabrique.organisations({ roles: [...roles] }, quantity, where),
  );
}

export const parseFabriqueFilter: FilterParser<FabriqueFilterInput> = filterParser<FabriqueFilterInput>({
  ids: referencesRule('Fabrique', (ids) => conditions.fabrique.ids({ ids })),
  years: spanRule(year, conditions.fabrique.years),
  status: valueRule(fabriqueStatusSchema, (status) => conditions.fabrique.status({ status })),
  text: textRule(conditions.fabrique.text),
  period: valueRule(
    z
      .object({
        from: month.nullish(),
        to: month.nullish(),
        minMonths: atLeastOne.nullish(),
        maxMonths: atLeastOne.nullish(),
      })
      .refine(
        ({ from, to }) => from == null || to == null || from.slice(0, to.length) <= to,
        'Give a "from" that is not after "to".',
      ),
    ({ from, to, minMonths, maxMonths }) =>
      all([
        from == null && to == null
          ? null
          : conditions.fabrique.period({ from: from ?? null, to: to == null ? null : lastMonth(to) }),
        minMonths == null && maxMonths == null
          ? null
          : conditions.fabrique.duration({ min: minMonths ?? null, max: maxMonths ?? null }),
      ]),
  ),
  region: referenceRule(['Region'], (region) => conditions.fabrique.region({ region })),
  departement: referenceRule(['Departement'], (departement) => conditions.fabrique.departement({ departement })),
  territoire: referenceRule(['Territoire'], (id) =>
    relations.fabrique.territoires({}, some, conditions.territoire.ids({ ids: [id] })),
  ),
  organisation: referenceRule(['Organisation'], (id) =>
    relations.fabrique.organisations(
      { roles: [...organisationRoles] },
      some,
      conditions.organisation.ids({ ids: [id] }),
    ),
  ),
  territoires: related(() => parseTerritoireFilter, relations.fabrique.territoires),
  organisations: organisationsIn(organisationRoles),
  partners: organisationsIn(['PARTNER']),
  cofinanceurs: organisationsIn(['COFINANCEUR']),
  associations: organisationsIn(['ASSOCIATION']),
  participations: related(() => parseParticipationFilter, relations.fabrique.participations),
  publications: related(() => parsePublicationFilter, relations.fabrique.publications),
});

/** "2022" ends in December. */
const lastMonth = (text: string) => (text.length === 4 ? `${text}-12` : text);

export const parseTerritoireFilter: FilterParser<TerritoireFilterInput> = filterParser<TerritoireFilterInput>({
  ids: referencesRule('Territoire', (ids) => conditions.territoire.ids({ ids })),
  kinds: listRule(territoireKindSchema, (kinds) => conditions.territoire.kinds({ kinds })),
  departement: referenceRule(['Departement'], (departement) => conditions.territoire.departement({ departement })),
  region: referenceRule(['Region'], (region) => conditions.territoire.region({ region })),
  population: numbersRule(conditions.territoire.population),
  epci: valueRule(placeCode, (epci) => conditions.territoire.epci({ epci })),
  arrondissement: valueRule(placeCode, (arrondissement) => conditions.territoire.arrondissement({ arrondissement })),
  financing: valueRule(epciFinancingSchema, (financing) => conditions.territoire.financing({ financing })),
  ...actorRules(conditions.territoire),
  minFabriques: valueRule(atLeastOne, (min) => conditions.territoire.fabriqueCount({ min })),
  fabriques: related(() => parseFabriqueFilter, relations.territoire.fabriques),
  participations: related(() => parseParticipationFilter, relations.territoire.participations),
  within: related(() => parseTerritoireFilter, relations.territoire.within),
  contains: related(() => parseTerritoireFilter, relations.territoire.contains),
});

export const parseOrganisationFilter: FilterParser<OrganisationFilterInput> = filterParser<OrganisationFilterInput>({
  ids: referencesRule('Organisation', (ids) => conditions.organisation.ids({ ids })),
  roles: listRule(organisationRole, (roles) => conditions.organisation.roles({ roles })),
  kinds: listRule(organisationKindSchema, (kinds) => conditions.organisation.kinds({ kinds })),
  parent: referenceRule(['Organisation'], (parent) => conditions.organisation.parent({ parent })),
  ...actorRules(conditions.organisation),
  // With roles, the Fabriques in one of these roles count.
  minFabriques: async (given, path, context, filter) => {
    const { roles } = filter as OrganisationFilterInput;
    const count = (min: number): Condition =>
      roles == null
        ? conditions.organisation.fabriqueCount({ min })
        : relations.organisation.fabriques(
            { roles: organisationRoles.filter((it) => roles.includes(it)) },
            { min, max: null },
            null,
          );
    return valueRule(atLeastOne, count)(given, path, context, filter);
  },
  fabriques: relationRule(
    () => parseFabriqueFilter,
    (quantity, where) => relations.organisation.fabriques({ roles: [...organisationRoles] }, quantity, where),
  ),
  participations: related(() => parseParticipationFilter, relations.organisation.participations),
  parts: related(() => parseOrganisationFilter, relations.organisation.parts),
});

export const parseParticipationFilter: FilterParser<ParticipationFilterInput> = filterParser<ParticipationFilterInput>({
  roles: listRule(roleSchema, (roles) => conditions.participation.roles({ roles })),
  origin: valueRule(z.enum(['LABEL', 'PROSE']), (origin) => conditions.participation.origin({ origin })),
  years: spanRule(year, conditions.fabrique.years),
  text: textRule(conditions.participation.text),
  lines: listRule(z.int(), (lines) => conditions.participation.lines({ lines })),
  hasNote: valueRule(z.boolean(), (has) => conditions.participation.note({ has })),
  actor: referenceRule(['Territoire', 'Organisation'], (actor) => conditions.participation.actor({ actor })),
  fabrique: (given, path, context) => parseFabriqueFilter(given, path, context),
  territoire: async (given, path, context) => {
    const parsed = await parseTerritoireFilter(given, path, context);
    return { ...parsed, condition: ofActor('Territoire', 'territoire', parsed.condition) };
  },
  organisation: async (given, path, context) => {
    const parsed = await parseOrganisationFilter(given, path, context);
    return { ...parsed, condition: ofActor('Organisation', 'organisation', parsed.condition) };
  },
});

/** A condition on the actor of a participation, as one of its type. */
function ofActor(
  type: 'Territoire' | 'Organisation',
  as: 'territoire' | 'organisation',
  of: Condition | null,
): Condition | null {
  return all([conditions.participation.actorType({ type }), asActor(as, of)]);
}

function asActor(as: 'territoire' | 'organisation', of: Condition | null): Condition | null {
  return of === null ? null : { is: 'as', noun: 'actor', as, of };
}

/**
 * The parser of a filter of the actors of a Fabrique in one role. The condition is about their participations. As in a list of one
 * role, a minimum number of Fabriques counts those in this role.
 */
export function actorFilterOf(role: Role): FilterParser<TerritoireFilterInput | OrganisationFilterInput> {
  return async (filter, path, context) => {
    if (role === 'TERRITOIRE') {
      const parsed = await parseTerritoireFilter(filter as TerritoireFilterInput, path, context);
      return { ...parsed, condition: asActor('territoire', parsed.condition) };
    }
    const { minFabriques, ...others } = filter as OrganisationFilterInput;
    const min = parseArguments(minFabriques, atLeastOne.nullish(), `${path}.minFabriques`);
    const parsed = await parseOrganisationFilter(others, path, context);
    const inRole = min == null ? null : relations.organisation.fabriques({ roles: [role] }, { min, max: null }, null);
    return { given: filter, condition: asActor('organisation', all([parsed.condition, inRole])) };
  };
}

export const parseDepartementFilter: FilterParser<DepartementFilterInput> = filterParser<DepartementFilterInput>({
  codes: referencesRule('Departement', (codes) => conditions.departement.codes({ codes })),
  region: referenceRule(['Region'], (region) => conditions.departement.region({ region })),
  territoires: related(() => parseTerritoireFilter, relations.departement.territoires),
});

export const parsePublicationFilter: FilterParser<PublicationFilterInput> = filterParser<PublicationFilterInput>({
  text: textRule(conditions.publication.text),
  fabrique: async (given, path, context) => {
    const parsed = await parseFabriqueFilter(given, path, context);
    return { ...parsed, condition: relations.publication.fabrique({}, some, parsed.condition) };
  },
});
