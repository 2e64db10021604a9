import { z } from 'zod';
import { epciFinancingSchema } from '../../../domain/epci-financing.ts';
import { fabriqueStatusSchema } from '../../../domain/fabrique-statuses.ts';
import { organisationKindSchema } from '../../../domain/organisation-kinds.ts';
import { organisationRoles, roleSchema } from '../../../domain/roles.ts';
import { territoireKindSchema } from '../../../domain/territoire-kinds.ts';
import { defineCondition, defineRelation } from './condition.ts';

const years = { from: z.int().nullable(), to: z.int().nullable() };
const numbers = { min: z.int().nullable(), max: z.int().nullable() };
const ids = { ids: z.array(z.string()) };
/** Folded words with the blanks around them: " eau ", or " ecolog" for the beginning of a word. */
const words = { words: z.array(z.string()) };
const organisationRole = z.enum(organisationRoles);

/** The conditions on one row, by noun. Each is a file of `cypher/_conditions/`. */
export const conditions = {
  fabrique: {
    ids: defineCondition('fabrique/ids', ids),
    years: defineCondition('fabrique/years', years),
    status: defineCondition('fabrique/status', { status: fabriqueStatusSchema }),
    text: defineCondition('fabrique/text', words),
    period: defineCondition('fabrique/period', { from: z.string().nullable(), to: z.string().nullable() }),
    duration: defineCondition('fabrique/duration', numbers),
    region: defineCondition('fabrique/region', { region: z.string() }),
    departement: defineCondition('fabrique/departement', { departement: z.string() }),
  },
  territoire: {
    ids: defineCondition('territoire/ids', ids),
    kinds: defineCondition('territoire/kinds', { kinds: z.array(territoireKindSchema) }),
    departement: defineCondition('territoire/departement', { departement: z.string() }),
    region: defineCondition('territoire/region', { region: z.string() }),
    text: defineCondition('territoire/text', words),
    reviewed: defineCondition('territoire/reviewed', { reviewed: z.boolean() }),
    years: defineCondition('territoire/years', years),
    firstYear: defineCondition('territoire/first-year', years),
    lastYear: defineCondition('territoire/last-year', years),
    fabriqueCount: defineCondition('territoire/fabrique-count', { min: z.int() }),
    population: defineCondition('territoire/population', numbers),
    epci: defineCondition('territoire/epci', { epci: z.string() }),
    arrondissement: defineCondition('territoire/arrondissement', { arrondissement: z.string() }),
    financing: defineCondition('territoire/financing', { financing: epciFinancingSchema }),
  },
  organisation: {
    ids: defineCondition('organisation/ids', ids),
    kinds: defineCondition('organisation/kinds', { kinds: z.array(organisationKindSchema) }),
    roles: defineCondition('organisation/roles', { roles: z.array(organisationRole) }),
    parent: defineCondition('organisation/parent', { parent: z.string() }),
    text: defineCondition('organisation/text', words),
    reviewed: defineCondition('organisation/reviewed', { reviewed: z.boolean() }),
    years: defineCondition('organisation/years', years),
    firstYear: defineCondition('organisation/first-year', years),
    lastYear: defineCondition('organisation/last-year', years),
    fabriqueCount: defineCondition('organisation/fabrique-count', { min: z.int() }),
  },
  participation: {
    roles: defineCondition('participation/roles', { roles: z.array(roleSchema) }),
    origin: defineCondition('participation/origin', { origin: z.enum(['LABEL', 'PROSE']) }),
    text: defineCondition('participation/text', words),
    lines: defineCondition('participation/lines', { lines: z.array(z.int()) }),
    note: defineCondition('participation/note', { has: z.boolean() }),
    actor: defineCondition('participation/actor', { actor: z.string() }),
    actorType: defineCondition('participation/actor-type', { type: z.enum(['Territoire', 'Organisation']) }),
  },
  departement: {
    codes: defineCondition('departement/codes', { codes: z.array(z.string()) }),
    region: defineCondition('departement/region', { region: z.string() }),
  },
  publication: {
    text: defineCondition('publication/text', words),
  },
} as const;

const heldRoles = { roles: z.array(organisationRole) };

/** The relations of nouns. Each is a file of `cypher/_relations/`. */
export const relations = {
  fabrique: {
    organisations: defineRelation('fabrique/organisations', heldRoles, {
      ...{ from: 'fabrique', end: 'organisation' },
      binds: { organisation: 'organisation', held: null },
    }),
    territoires: defineRelation(
      'fabrique/territoires',
      {},
      { from: 'fabrique', end: 'territoire', binds: { territoire: 'territoire' } },
    ),
    participations: defineRelation(
      'fabrique/participations',
      {},
      {
        ...{ from: 'fabrique', end: 'participation' },
        binds: { participation: 'participation', actor: 'actor' },
      },
    ),
    publications: defineRelation(
      'fabrique/publications',
      {},
      { from: 'fabrique', end: 'publication', binds: { publication: 'publication' } },
    ),
  },
  territoire: {
    fabriques: defineRelation(
      'territoire/fabriques',
      {},
      { from: 'territoire', end: 'fabrique', binds: { fabrique: 'fabrique' } },
    ),
    participations: defineRelation(
      'territoire/participations',
      {},
      {
        ...{ from: 'territoire', end: 'participation', startIs: 'actor' },
        binds: { participation: 'participation', fabrique: 'fabrique' },
      },
    ),
    within: defineRelation(
      'territoire/within',
      {},
      { from: 'territoire', end: 'around', binds: { around: 'territoire' }, startIs: 'actor' },
    ),
    contains: defineRelation(
      'territoire/contains',
      {},
      { from: 'territoire', end: 'inside', binds: { inside: 'territoire' }, startIs: 'actor' },
    ),
  },
  organisation: {
    fabriques: defineRelation('organisation/fabriques', heldRoles, {
      ...{ from: 'organisation', end: 'fabrique' },
      binds: { fabrique: 'fabrique', held: null },
    }),
    participations: defineRelation(
      'organisation/participations',
      {},
      {
        ...{ from: 'organisation', end: 'participation', startIs: 'actor' },
        binds: { participation: 'participation', fabrique: 'fabrique' },
      },
    ),
    parts: defineRelation(
      'organisation/parts',
      {},
      { from: 'organisation', end: 'part', binds: { part: 'organisation' }, startIs: 'actor' },
    ),
  },
  departement: {
    territoires: defineRelation(
      'departement/territoires',
      {},
      { from: 'departement', end: 'territoire', binds: { territoire: 'territoire' } },
    ),
  },
  publication: {
    fabrique: defineRelation(
      'publication/fabrique',
      {},
      { from: 'publication', end: 'fabrique', binds: { fabrique: 'fabrique' } },
    ),
  },
} as const;
