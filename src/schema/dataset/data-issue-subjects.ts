import { Actor } from '../actors/actor.ts';
import { builder } from '../builder.ts';
import { Fabrique } from '../fabriques/fabrique.ts';
import { DataIssue } from './data-issue.ts';

builder.objectFields(DataIssue, (t) => ({
  fabrique: t.field({
    type: Fabrique,
    nullable: true,
    description: 'The Fabrique whose block of the source page has the words. Null for the header of the page.',
    resolve: ({ fabrique }, _args, { loaders }) => (fabrique === null ? null : loaders.fabrique.load(fabrique)),
  }),
  actor: t.field({
    type: Actor,
    nullable: true,
    description:
      'The territoire or organisation that the words name. Null when they name none, such as a label, or several: then ' +
      '`Participation.issues` of each has the issue.',
    resolve: ({ actor }, _args, { loaders }) => (actor === null ? null : loaders.actor.load(actor)),
  }),
}));
