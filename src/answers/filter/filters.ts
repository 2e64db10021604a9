import { z } from 'zod';
import { fabriqueStatusSchema } from '../../domain/fabrique-statuses.ts';
import { organisationKindSchema } from '../../domain/organisation-kinds.ts';
import { type OrganisationRole, organisationRoles, roleSchema } from '../../domain/roles.ts';
import { territoireKindSchema } from '../../domain/territoire-kinds.ts';
import { all, type Condition } from '../../store/statements/filter/condition.ts';
import { conditions, relations } from '../../store/statements/filter/conditions.ts';
import { atLeastOne } from '../arguments.ts';
import type {
  DepartementFilterInput,
  FabriqueFilterInput,
  OrganisationFilterInput,
  ParticipationFilterInput,
  PublicationFilterInput,
  TerritoireFilterInput,
} from './filter-input.ts';
import { type FilterParser, filterParser } from './parse-filter.ts';
import {
  listRule,
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
const some = { min: 1, max: null } as const;
const organisationRole = z.enum(organisationRoles, 'An organisation never has the role TERRITOIRE. Give other roles.');

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
  territoires: relationRule(
    () => parseTerritoireFilter,
    (quantity, where) => relations.fabrique.territoires({}, quantity, where),
  ),
  organisations: organisationsIn(organisationRoles),
  partners: organisationsIn(['PARTNER']),
  cofinanceurs: organisationsIn(['COFINANCEUR']),
  associations: organisationsIn(['ASSOCIATION']),
  participations: relationRule(
    () => parseParticipationFilter,
    (quantity, where) => relations.fabrique.participations({}, quantity, where),
  ),
  publications: relationRule(
    () => parsePublicationFilter,
    (quantity, where) => relations.fabrique.publications({}, quantity, where),
  ),
});

/** "2022" ends in December. */
const lastMonth = (text: string) => (text.length === 4 ? `${text}-12` : text);

export const parseTerritoireFilter: FilterParser<TerritoireFilterInput> = filterParser<TerritoireFilterInput>({
  ids: referencesRule('Territoire', (ids) => conditions.territoire.ids({ ids })),
  kinds: listRule(territoireKindSchema, (kinds) => conditions.territoire.kinds({ kinds })),
  departement: referenceRule(['Departement'], (departement) => conditions.territoire.departement({ departement })),
  region: referenceRule(['Region'], (region) => conditions.territoire.region({ region })),
  text: textRule(conditions.territoire.text),
  reviewed: valueRule(z.boolean(), (reviewed) => conditions.territoire.reviewed({ reviewed })),
  minFabriques: valueRule(atLeastOne, (min) => conditions.territoire.fabriqueCount({ min })),
  years: spanRule(year, conditions.territoire.years),
  firstYear: spanRule(year, conditions.territoire.firstYear),
  lastYear: spanRule(year, conditions.territoire.lastYear),
  fabriques: relationRule(
    () => parseFabriqueFilter,
    (quantity, where) => relations.territoire.fabriques({}, quantity, where),
  ),
  participations: relationRule(
    () => parseParticipationFilter,
    (quantity, where) => relations.territoire.participations({}, quantity, where),
  ),
  within: relationRule(
    () => parseTerritoireFilter,
    (quantity, where) => relations.territoire.within({}, quantity, where),
  ),
  contains: relationRule(
    () => parseTerritoireFilter,
    (quantity, where) => relations.territoire.contains({}, quantity, where),
  ),
});

export const parseOrganisationFilter: FilterParser<OrganisationFilterInput> = filterParser<OrganisationFilterInput>({
  ids: referencesRule('Organisation', (ids) => conditions.organisation.ids({ ids })),
  roles: listRule(organisationRole, (roles) => conditions.organisation.roles({ roles })),
  kinds: listRule(organisationKindSchema, (kinds) => conditions.organisation.kinds({ kinds })),
  parent: referenceRule(['Organisation'], (parent) => conditions.organisation.parent({ parent })),
  text: textRule(conditions.organisation.text),
  reviewed: valueRule(z.boolean(), (reviewed) => conditions.organisation.reviewed({ reviewed })),
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
  years: spanRule(year, conditions.organisation.years),
  firstYear: spanRule(year, conditions.organisation.firstYear),
  lastYear: spanRule(year, conditions.organisation.lastYear),
  fabriques: relationRule(
    () => parseFabriqueFilter,
    (quantity, where) => relations.organisation.fabriques({ roles: [...organisationRoles] }, quantity, where),
  ),
  participations: relationRule(
    () => parseParticipationFilter,
    (quantity, where) => relations.organisation.participations({}, quantity, where),
  ),
  parts: relationRule(
    () => parseOrganisationFilter,
    (quantity, where) => relations.organisation.parts({}, quantity, where),
  ),
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
  return all([conditions.participation.actorType({ type }), of === null ? null : { is: 'as', noun: 'actor', as, of }]);
}

export const parseDepartementFilter: FilterParser<DepartementFilterInput> = filterParser<DepartementFilterInput>({
  codes: referencesRule('Departement', (codes) => conditions.departement.codes({ codes })),
  region: referenceRule(['Region'], (region) => conditions.departement.region({ region })),
  territoires: relationRule(
    () => parseTerritoireFilter,
    (quantity, where) => relations.departement.territoires({}, quantity, where),
  ),
});

export const parsePublicationFilter: FilterParser<PublicationFilterInput> = filterParser<PublicationFilterInput>({
  text: textRule(conditions.publication.text),
  fabrique: async (given, path, context) => {
    const parsed = await parseFabriqueFilter(given, path, context);
    return { ...parsed, condition: relations.publication.fabrique({}, some, parsed.condition) };
  },
});
