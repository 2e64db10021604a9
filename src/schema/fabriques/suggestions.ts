import {
  type FabriqueSuggestion,
  type FabriqueSuggestionReason as ReasonShape,
  reasonsOfFabriqueSuggestion,
  suggestionsForFabrique,
} from '../../answers/fabriques/suggestions.ts';
import type { OrganisationRecord } from '../../answers/records.ts';
import { Organisation } from '../actors/organisation.ts';
import { RoleEnum } from '../actors/role.ts';
import { builder } from '../builder.ts';
import { connectionType, firstArg, pageArgs } from '../page/connection-type.ts';
import { pricedFirst, pricedPage, statementWork } from '../price.ts';
import { Fabrique } from './fabrique.ts';

const FabriqueSuggestionReason = builder.objectRef<ReasonShape>('FabriqueSuggestionReason');

FabriqueSuggestionReason.implement({
  description: 'A similar Fabrique in which a suggested organisation took part.',
  fields: (t) => ({
    fabrique: t.field({ type: Fabrique, description: 'The similar Fabrique.', resolve: ({ fabrique }) => fabrique }),
    jaccard: t.exposeFloat('jaccard', {
      description: 'Jaccard index of the actors of both Fabriques, as in Fabrique.similar: its part of the score.',
    }),
  }),
});

const FabriqueSuggestionConnection = connectionType<OrganisationRecord, FabriqueSuggestion>(
  'FabriqueSuggestion',
  Organisation,
  {
    description: 'A page of organisations of similar Fabriques.',
    edgeFields: (t) => ({
      score: t.exposeFloat('score', {
        description: 'Sum of the Jaccard indexes of its Fabriques with this one.',
      }),
      fabriqueCount: t.int({
        description: 'Number of its Fabriques that share an actor with this one.',
        resolve: ({ similar }) => similar.length,
      }),
      reasons: t.field({
        type: [FabriqueSuggestionReason],
        description: 'These Fabriques, the most similar first.',
        args: { first: firstArg(t.arg) },
        ...pricedFirst,
        resolve: (edge, args, context) => reasonsOfFabriqueSuggestion(edge, args, context),
      }),
    }),
  },
);

builder.objectField(Fabrique, 'suggestions', (t) =>
  t.field({
    type: FabriqueSuggestionConnection,
    description:
      'Organisations that took part in Fabriques like this one, but not in this one. Ordered by score, highest first, ties by ' +
      'name. The score is the sum of the Jaccard indexes of their Fabriques with this one. It says who took part in similar ' +
      'Fabriques, and no more: it is not a recommendation. Breese, Heckerman and Kadie, UAI 1998.',
    args: {
      roles: t.arg({
        type: [RoleEnum],
        description: 'Only organisations that took part there in one of these roles. Default: all.',
      }),
      ...pageArgs(t.arg),
    },
    ...pricedPage((_args, rows) => ({ work: statementWork + rows })),
    resolve: (fabrique, args, context) => suggestionsForFabrique(fabrique, args, context),
  }),
);
