import { maximumRead } from '../../answers/paths/path-links.ts';
import type { Path as PathShape, PathStep as PathStepShape } from '../../answers/paths/path-steps.ts';
import { type PathLimits, parsePathLimits, pathDefaults, pathMaximum, paths } from '../../answers/paths/paths.ts';
import { RoleEnum } from '../actors/role.ts';
import { builder } from '../builder.ts';
import { Mention, mentionOf } from '../participations/mention.ts';
import { priced, withItsRow } from '../price.ts';

const PathStep = builder.objectRef<PathStepShape>('PathStep');

PathStep.implement({
  description: 'One step of a path: a participation, followed from the actor to the Fabrique or the other way round.',
  fields: (t) => ({
    from: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'The node where the step starts.',
      ...priced(withItsRow),
      resolve: ({ from }) => from,
    }),
    to: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'The node where the step ends.',
      ...priced(withItsRow),
      resolve: ({ to }) => to,
    }),
    role: t.expose('role', { type: RoleEnum, description: 'The role of the actor in the Fabrique.' }),
    mention: t.field({
      type: Mention,
      description: 'The exact words of the source page for this participation.',
      resolve: ({ mention }) => mentionOf(mention),
    }),
  }),
});

const Path = builder.objectRef<PathShape>('Path');

Path.implement({
  description: 'A path between two nodes along participations. Actors and Fabriques alternate.',
  fields: (t) => ({
    length: t.exposeInt('length', {
      description: 'Number of participations. 0 for the path from a node to itself.',
    }),
    nodes: t.field({
      type: [builder.nodeInterfaceRef()],
      description: 'The nodes of the path in order, including both ends: one more than its length.',
      ...priced({ rows: 'page' }),
      resolve: (path) => path.nodes(),
    }),
    steps: t.field({
      type: [PathStep],
      description: 'The participations of the path in order.',
      ...priced({ rows: 'page' }),
      resolve: (path) => path.steps(),
    }),
  }),
});

builder.queryField('paths', (t) =>
  t.field({
    type: [Path],
    description:
      'The shortest paths between two nodes (Fabriques, territoires, organisations) along participations. They all have ' +
      'the same length, and are ordered by the names of their nodes from the start, then by role. An actor with two roles ' +
      'in one Fabrique gives two paths. A node has one path to itself, of length 0. Empty if nothing connects the nodes in ' +
      'these roles. If the shortest path is longer than `maxLength`, the field fails with the code PATH_TOO_LONG, and the ' +
      'message gives the length to request. A search that would read more than ' +
      `${maximumRead.toLocaleString('en')} participations is refused.`,
    args: {
      from: t.arg.id({
        required: true,
        description: 'The start: global id, slug or code of a Fabrique, territoire or organisation.',
      }),
      to: t.arg.id({
        required: true,
        description: 'The end: global id, slug or code of a Fabrique, territoire or organisation.',
      }),
      roles: t.arg({ type: [RoleEnum], description: 'Follow only participations in these roles. Default: all roles.' }),
      maxLength: t.arg.int({
        defaultValue: pathDefaults.maxLength,
        description:
          `Maximum number of participations of a path: 1 to ${pathMaximum}. Default: ${pathDefaults.maxLength}. Two actors ` +
          'of the same Fabrique are connected by a path of length 2.',
      }),
      first: t.arg.int({
        defaultValue: pathDefaults.first,
        description: `Maximum number of paths: 1 to ${pathMaximum}. Default: ${pathDefaults.first}.`,
      }),
    },
    ...priced((args: PathLimits) => {
      const { maxLength, first } = parsePathLimits(args);
      // A path has one node more than participations.
      return { rows: first, page: maxLength + 1, work: 200 };
    }),
    resolve: (_root, args, context) => paths(args, context),
  }),
);
