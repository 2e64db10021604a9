import type { Limits } from '../../answers/limits.ts';
import { defaultPageSize } from '../../answers/page/page.ts';
import { builder } from '../builder.ts';

/** What one request may ask, as a client reads it. */
export const LimitsRef = builder.objectRef<Limits>('Limits');

const orNone = (limit: number) => (limit === 0 ? null : limit);

LimitsRef.implement({
  description:
    'What one request may ask. Cost, fields, depth, aliases and analyses are worked out from the document and its variables ' +
    'before anything is read; a request beyond them gets the code TOO_EXPENSIVE.',
  fields: (t) => ({
    cost: t.int({
      nullable: true,
      description:
        'Nodes and work units that a request may ask, together; null: any number. Nodes are the rows of all pages and ' +
        'lists, at most: `first`, times the rows that the list is asked for. A work unit is the time of a node, some 10 µs: ' +
        'a field of Query costs 50, a search 100, counts, paths and a network 200, a page of pairs in another order than ' +
        'COUNT 50 to 1,000 and 2 a row, a similar Fabrique 2, a name to resolve 80, the measures of a network 5,000. ' +
        '`extensions.cost` of an answer says what it was charged.',
      resolve: ({ cost }) => orNone(cost),
    }),
    fields: t.int({
      nullable: true,
      description:
        'Fields that may be resolved: those selected, times the rows that they are selected for; null: any number.',
      resolve: ({ fields }) => orNone(fields),
    }),
    depth: t.int({
      nullable: true,
      description: 'Levels of fields in fields; null: any number.',
      resolve: ({ depth }) => orNone(depth),
    }),
    aliases: t.int({
      nullable: true,
      description: 'Aliases, those of a fragment once for each place where it is spread; null: any number.',
      resolve: ({ aliases }) => orNone(aliases),
    }),
    analyses: t.int({
      nullable: true,
      description: 'Networks of which measures or communities are asked; null: any number.',
      resolve: ({ analyses }) => orNone(analyses),
    }),
    tokens: t.int({
      nullable: true,
      description: 'Words and signs of a document; null: any number.',
      resolve: ({ tokens }) => orNone(tokens),
    }),
    pageDefault: t.int({
      description: 'Rows of a page when neither first nor last is given.',
      resolve: ({ page }) => Math.min(defaultPageSize, page),
    }),
    pageMaximum: t.exposeInt('page', { description: 'Rows that a page holds at most.' }),
    ids: t.exposeInt('ids', { description: 'Ids that one argument may hold.' }),
    names: t.exposeInt('names', { description: 'Names that Query.resolve takes at once.' }),
    bodyBytes: t.exposeInt('bodyBytes', { description: 'Bytes that the body of a request may have.' }),
  }),
});
