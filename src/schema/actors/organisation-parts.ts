import type { ArgBuilder } from '@pothos/core';
import {
  fabriqueCountOfOrganisation,
  participationsOfOrganisation,
  partsOfOrganisation,
} from '../../answers/actors/parts.ts';
import { builder, type Types } from '../builder.ts';
import { OrganisationFilter } from '../filter/actor-filters.ts';
import { pricedRelated, relatedArgs } from '../filter/list-filter.ts';
import { filterWorkOfRow } from '../filter/price.ts';
import { nestedLists, participationList } from '../look-ahead.ts';
import { ParticipationConnection, participationArgs } from '../participations/participation.ts';
import { priced } from '../price.ts';
import { fabriqueCountArgs } from './actor.ts';
import { Organisation, OrganisationConnection } from './organisation.ts';

builder.objectField(Organisation, 'parts', (t) =>
  t.field({
    type: OrganisationConnection,
    description:
      'The organisations that are directly part of it, such as the directorates of a ministry, ordered by name; for a person ' +
      'in a list, the person is affiliated to it. The inverse of `parent`.',
    args: relatedArgs(t.arg, OrganisationFilter, 'organisations'),
    ...pricedRelated,
    resolve: partsOfOrganisation,
  }),
);

const withPartsArg = (arg: ArgBuilder<Types>, description: string) =>
  arg.boolean({ defaultValue: false, description: `${description} Default: false.` });

builder.objectField(Organisation, 'participations', (t) =>
  t.field({
    type: ParticipationConnection,
    description: 'The participations of the organisation, those in the newest Fabriques first.',
    args: {
      ...participationArgs(t.arg),
      withParts: withPartsArg(
        t.arg,
        'Whether to add the participations of its parts, at any depth. `actor` says which part took part.',
      ),
    },
    extensions: { ...pricedRelated.extensions, ...participationList(null) },
    resolve: (organisation, args, context, info) =>
      participationsOfOrganisation(organisation, args, context, nestedLists(info, context.limits, 'fabrique')),
  }),
);

builder.objectField(Organisation, 'fabriqueCount', (t) =>
  t.int({
    description:
      'Number of distinct Fabriques in which the organisation took part. Two roles in one Fabrique count once, and so do an ' +
      'organisation and its part.',
    args: {
      ...fabriqueCountArgs(t.arg),
      withParts: withPartsArg(t.arg, 'Whether to add the Fabriques of its parts, at any depth.'),
    },
    ...priced((args: { roles?: unknown; filter?: unknown; withParts?: unknown }) => ({
      work: args.roles == null && args.filter == null && args.withParts !== true ? 0 : 5 + filterWorkOfRow(args.filter),
    })),
    resolve: fabriqueCountOfOrganisation,
  }),
);
