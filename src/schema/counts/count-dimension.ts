import type { CountDimension as CountDimensionName } from '../../answers/counts/dimensions.ts';
import { fabriqueStatuses } from '../../domain/fabrique-statuses.ts';
import { organisationKinds } from '../../domain/organisation-kinds.ts';
import { roles } from '../../domain/roles.ts';
import { territoireKinds } from '../../domain/territoire-kinds.ts';
import { builder } from '../builder.ts';

export const CountDimension = builder.enumType('CountDimension', {
  description:
    'A property by which items are grouped. An item with several values is in several groups. Items without a value are in ' +
    'a group whose key is null.',
  values: {
    YEAR: {
      value: 'YEAR',
      description:
        'Year of the Fabrique on the source page, ascending. A territoire or an organisation has the years of all ' +
        'Fabriques in which it took part; null if it took part in none.',
    },
    STATUS: {
      value: 'STATUS',
      description:
        `Status of the Fabrique, in the order ${fabriqueStatuses.join(', ')}. Territoires and organisations: same rules as ` +
        'YEAR.',
    },
    ROLE: {
      value: 'ROLE',
      description:
        `Role of the participation, in the order ${roles.join(', ')}. A Fabrique has the roles of all its participations. ` +
        'A territoire or an organisation has all roles that it had; null if it took part in no Fabrique.',
    },
    REGION: {
      value: 'REGION',
      description:
        'Région, ordered by name; the key is the official code. A territoire has every région that contains at least part ' +
        'of it; null if none is known. A Fabrique has the values of all its territoires, including null. A participation ' +
        'has those of its territoire. Organisations have none: to count the organisations that work in a région, use ' +
        '`filter`.',
    },
    DEPARTEMENT: {
      value: 'DEPARTEMENT',
      description: 'Département, ordered by name; the key is the official code. Same rules as REGION.',
    },
    TERRITOIRE_KIND: {
      value: 'TERRITOIRE_KIND',
      description:
        `Kind of the territoire, in the order ${territoireKinds.join(', ')}. A Fabrique has the kinds of all its ` +
        'territoires, a participation that of its territoire. Null for organisations.',
    },
    ORGANISATION_KIND: {
      value: 'ORGANISATION_KIND',
      description:
        `Kind of the organisation, in the order ${organisationKinds.join(', ')}. A Fabrique has the kinds of all ` +
        'organisations that took part, a participation that of its organisation. Null for territoires.',
    },
  } as const satisfies Record<CountDimensionName, { value: CountDimensionName; description: string }>,
});
