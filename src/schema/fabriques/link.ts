import type { LinkRecord } from '../../answers/records.ts';
import { bounds } from '../bounds.ts';
import { builder } from '../builder.ts';
import { priced } from '../price.ts';
import { Fabrique } from './fabrique.ts';

const Link = builder.objectRef<LinkRecord>('Link');

builder.node(Link, {
  description: 'A web page about a Fabrique that the source page does not list.',
  id: { resolve: ({ id }) => id },
  isTypeOf: (value) => (value as { type?: string }).type === 'Link',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Title of the web page.' }),
    url: t.exposeString('url', {
      nullable: true,
      description: 'URL of the web page. Never null; nullable so that one selection can have the URLs of all nodes.',
    }),
    kindLabel: t.exposeString('kind', {
      description: 'Kind of content, in French: "résultats", "article", "interview"…',
    }),
    fabrique: t.field({
      type: Fabrique,
      description: 'The Fabrique that it is about.',
      resolve: ({ fabrique }, _args, { loaders }) => loaders.fabrique.load(fabrique),
    }),
  }),
});

builder.objectField(Fabrique, 'links', (t) =>
  t.field({
    type: [Link],
    description: 'Web pages about the Fabrique that the source page does not list.',
    ...priced({ rows: bounds.links }),
    resolve: ({ id }, _args, { loaders }) => loaders.linksOfFabrique.load(id),
  }),
);
