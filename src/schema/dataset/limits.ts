import type { Limits } from '../../answers/limits.ts';
import { defaultPageSize } from '../../answers/page/page.ts';
import { builder } from '../builder.ts';

/** The limits of one request, for clients. */
export const LimitsRef = builder.objectRef<Limits>('Limits');

const nullIfOff = (limit: number) => (limit === 0 ? null : limit);

LimitsRef.implement({
  description:
    'Limits of one request. Null means no limit. `cost`, `fields`, `depth`, `aliases` and `analyses` are checked before the ' +
    'operation is executed, with its variables. An operation beyond a limit is refused with the code TOO_EXPENSIVE.',
  fields: (t) => ({
    cost: t.int({
      nullable: true,
      description:
        'Maximum cost: nodes plus work units. The nodes are the largest possible number of rows of all pages and lists: ' +
        '`first`, multiplied by the rows of the parent. A work unit is the CPU time of a node, about 10 µs. Work units: ' +
        'a field of Query 50, a search 100, counts, paths or a network 200, a page of pairs in an order other than COUNT ' +
        '50 to 1,000 plus 2 per row, a similar Fabrique 2, a name to resolve 80, the measures of a network 5,000. ' +
        'Each answer has its cost in `extensions.cost`.',
      resolve: ({ cost }) => nullIfOff(cost),
    }),
    fields: t.int({
      nullable: true,
      description: 'Maximum number of resolved fields: each selected field counts once per row.',
      resolve: ({ fields }) => nullIfOff(fields),
    }),
    depth: t.int({
      nullable: true,
      description: 'Maximum number of levels of nested fields.',
      resolve: ({ depth }) => nullIfOff(depth),
    }),
    aliases: t.int({
      nullable: true,
      description: 'Maximum number of aliases. The aliases of a fragment count each time that it is spread.',
      resolve: ({ aliases }) => nullIfOff(aliases),
    }),
    analyses: t.int({
      nullable: true,
      description: 'Maximum number of networks with requested measures or communities.',
      resolve: ({ analyses }) => nullIfOff(analyses),
    }),
    tokens: t.int({
      nullable: true,
      description: 'Maximum number of lexical tokens of a document.',
      resolve: ({ tokens }) => nullIfOff(tokens),
    }),
    pageDefault: t.int({
      description: 'Default number of rows of a page.',
      resolve: ({ page }) => Math.min(defaultPageSize, page),
    }),
    pageMaximum: t.exposeInt('page', { description: 'Maximum number of rows of a page.' }),
    ids: t.exposeInt('ids', { description: 'Maximum number of ids in one argument.' }),
    names: t.exposeInt('names', { description: 'Maximum number of names in one call of Query.resolve.' }),
    bodyBytes: t.exposeInt('bodyBytes', { description: 'Maximum size of a request body, in bytes.' }),
  }),
});
