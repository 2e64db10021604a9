import { z } from 'zod';
import { parseRoles } from '../../answers/actors/roles.ts';
import { parseArguments } from '../../answers/arguments.ts';
import { parseGlobalId } from '../../answers/global-id.ts';
import { findNode } from '../../answers/nodes.ts';
import {
  linkReader,
  type PathRecord,
  type PathShape,
  type PathStepShape,
  pathNode,
  pathShapes,
} from '../../answers/paths/path-search.ts';
import { PublicError } from '../../domain/error.ts';
import { shortestPaths } from '../../network/path.ts';
import { RoleEnum } from '../actors/role.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Mention, mentionOf } from '../participations/mention.ts';
import { priced, withItsRow } from '../price.ts';

const PathStep = builder.objectRef<PathStepShape>('PathStep');

PathStep.implement({
  description:
    'One step of a path: a participation, gone from the actor to the Fabrique or from the Fabrique to the actor.',
  fields: (t) => ({
    from: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'Where it starts.',
      ...priced(withItsRow),
      resolve: ({ from }) => from,
    }),
    to: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'Where it ends.',
      ...priced(withItsRow),
      resolve: ({ to }) => to,
    }),
    role: t.expose('role', { type: RoleEnum, description: 'In which role the actor took part in the Fabrique.' }),
    mention: t.field({
      type: Mention,
      description: 'The words of the page for this participation.',
      resolve: ({ mention }) => mentionOf(mention),
    }),
  }),
});

const Path = builder.objectRef<PathShape>('Path');

Path.implement({
  description: 'A way from one node to another over participations: actors and Fabriques in turn.',
  fields: (t) => ({
    length: t.exposeInt('length', { description: 'How many participations it has; 0 from a node to itself.' }),
    nodes: t.field({
      type: [builder.nodeInterfaceRef()],
      description: 'The nodes along it, both ends included: one more than its length.',
      ...priced({ rows: 'page' }),
      resolve: (path) => path.nodes(),
    }),
    steps: t.field({
      type: [PathStep],
      description: 'The participations along it, in its order.',
      ...priced({ rows: 'page' }),
      resolve: (path) => path.steps(),
    }),
  }),
});

const longest = 100;
const limits = z.object({
  maxLength: z.int().min(1, `Give 1 to ${longest}.`).max(longest, `Give 1 to ${longest}.`).nullish(),
  first: z.int().min(1, 'Give 1 to 100.').max(100, 'Give 1 to 100.').nullish(),
});

builder.queryField('paths', (t) =>
  t.field({
    type: [Path],
    description:
      'The shortest paths between two of Fabriques, territoires and organisations, over participations only: all of the ' +
      'shortest length, in the order of the names of their nodes from the start on, then of roles. Two participations of ' +
      'one actor in one Fabrique, in two roles, make two paths. From a node to itself there is one path, of length 0. Where ' +
      'nothing connects the two, in these roles, the list is empty; where they are connected, but not within maxLength, ' +
      'the answer is an error with the code PATH_TOO_LONG that says which maxLength to give.',
    args: {
      from: t.arg.id({
        required: true,
        description: 'Global id of the Fabrique, territoire or organisation to start at.',
      }),
      to: t.arg.id({ required: true, description: 'Global id of the Fabrique, territoire or organisation to end at.' }),
      roles: t.arg({ type: [RoleEnum], description: 'Only over participations in these roles; all when left out.' }),
      maxLength: t.arg.int({
        defaultValue: 6,
        description: `How many participations a path may have, 1 to ${longest}. Two actors of one Fabrique are 2 apart.`,
      }),
      first: t.arg.int({ defaultValue: 5, description: 'How many of the shortest paths, 1 to 100.' }),
    },
    // The nodes of a path are one more than its length.
    ...priced((args: z.infer<typeof limits>) => {
      const { maxLength, first } = parseArguments(args, limits);
      return { rows: first ?? 5, page: (maxLength ?? 6) + 1, work: 200 };
    }),
    resolve: async (_root, args, context) => {
      const roles = parseRoles(args.roles);
      const { maxLength, first } = parseArguments(args, limits);
      const ends = [parseEnd(args.from, 'from'), parseEnd(args.to, 'to')] as const;
      const [from, to] = await Promise.all([loadEnd(ends[0], 'from', context), loadEnd(ends[1], 'to', context)]);
      const found = await shortestPaths(pathNode(from), pathNode(to), linkReader(roles, context.run));
      if (found === null) return [];
      if (found.length > (maxLength ?? 6)) {
        throw new PublicError(
          'PATH_TOO_LONG',
          `maxLength: the two are connected, but no path is shorter than ${found.length}. Give maxLength: ${found.length}.`,
        );
      }
      return pathShapes(found.first(first ?? 5), from, context.run);
    },
  }),
);

function parseEnd(id: string, argument: string) {
  return parseGlobalId(id, argument, ['Fabrique', 'Territoire', 'Organisation']);
}

async function loadEnd(end: ReturnType<typeof parseEnd>, argument: string, context: Context): Promise<PathRecord> {
  const record = await findNode(end, context);
  if (record !== null) return record as PathRecord;
  throw new PublicError(
    'NOT_FOUND',
    `${argument}: the graph holds no ${end.type} with this id. Take one from a list, or from search or resolve.`,
  );
}
