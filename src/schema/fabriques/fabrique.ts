import type { Context } from '../../answers/context.ts';
import { alignById } from '../../answers/loaders/align.ts';
import { Connection } from '../../answers/page/connection.ts';
import { keyCursor } from '../../answers/page/cursor-shape.ts';
import { type PageArguments, parsePage } from '../../answers/page/page.ts';
import { roles as allRoles, type Role } from '../../domain/role.ts';
import { fabriquesByIds } from '../../store/statements/fabrique.ts';
import type { LazyRecord } from '../../store/statements/record-text.ts';
import type { ActorRecord, FabriqueRecord, ParticipationRecord } from '../../store/statements/records.ts';
import { parseRoles } from '../actors/actor.ts';
import { ParticipationConnection } from '../actors/participation.ts';
import { RoleEnum } from '../actors/role.ts';
import { bounds } from '../bounds.ts';
import { builder } from '../builder.ts';
import { FabriqueStatusEnum } from '../filter/fabrique-filter.ts';
import { pageArgs } from '../page/connection-type.ts';
import { priced, pricedPage } from '../price.ts';
import {
  FabriqueAssociationsConnection,
  FabriqueCofinanceursConnection,
  FabriquePartnersConnection,
  FabriqueTerritoiresConnection,
} from './fabrique-actors.ts';
import { Publication } from './publication.ts';

export const Fabrique = builder.loadableNodeRef('Fabrique', {
  id: { resolve: ({ id }) => id },
  load: async (ids: string[], { run }: Context) => {
    const rows = await run(fabriquesByIds, { ids });
    return alignById<FabriqueRecord>(
      ids,
      rows.map(({ fabrique }) => fabrique),
      ({ id }) => id,
    );
  },
});

const Link = builder.objectRef<{ title: string; url: string; kind: string }>('Link');

Link.implement({
  description: 'A page about a Fabrique that was found elsewhere than on the source page.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Title of the page.' }),
    url: t.exposeString('url', { description: 'Address of the page.' }),
    kind: t.exposeString('kind', { description: 'What it is, in French: "résultats", "article", "interview"…' }),
  }),
});

const Period = builder.objectRef<{ from: string; to: string }>('Period');

Period.implement({
  description: 'First and last month of the work.',
  fields: (t) => ({
    from: t.exposeString('from', { description: 'First month: "2021-06".' }),
    to: t.exposeString('to', { description: 'Last month: "2022-06".' }),
  }),
});

Fabrique.implement({
  description:
    'A Fabrique prospective: for a year, four to eight territoires work on one question, with the ANCT and partners.',
  isTypeOf: (value) => (value as { type?: string }).type === 'Fabrique',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its name in links, kept when the title is retouched.' }),
    title: t.exposeString('title', {
      description: 'Its title: the official one where a source gives it, else a label of ours (see titleSource).',
    }),
    titleSource: t.exposeString('titleSource', {
      nullable: true,
      description: 'URL of the page that gives the title; null when the title is a label of ours.',
    }),
    description: t.string({
      description: 'The prose of the page, word for word; paragraphs are separated by a blank line.',
      resolve: ({ id }, _args, { loaders }) => loaders.descriptionOfFabrique.load(id),
    }),
    year: t.exposeInt('year', { description: 'The year under which the page lists it: that of its launch.' }),
    status: t.expose('status', { type: FabriqueStatusEnum, description: 'Under way or ended.' }),
    line: t.exposeInt('line', { description: 'First line of its block on the source page, counted from 1.' }),
    period: t.field({
      type: Period,
      nullable: true,
      description: 'First and last month of the work; null where no source gives them.',
      resolve: ({ periodFrom, periodTo }) =>
        periodFrom === null || periodTo === null ? null : { from: periodFrom, to: periodTo },
    }),
    participations: t.field({
      type: ParticipationConnection,
      description: 'Who took part, in all roles: by role, then by name.',
      args: {
        roles: t.arg({ type: [RoleEnum], description: 'Only in these roles; all when left out.' }),
        ...pageArgs(t.arg),
      },
      ...pricedPage(),
      resolve: (fabrique, args, context) =>
        participants(fabrique, parseRoles(args.roles), args, context, ({ role, participation, actor }) => ({
          node: { role, record: participation, fabrique, actor },
        })),
    }),
    territoires: t.field({
      type: FabriqueTerritoiresConnection,
      description: 'The territoires that took part, by name.',
      args: pageArgs(t.arg),
      ...pricedPage(),
      resolve: (fabrique, args, context) => participants(fabrique, ['TERRITOIRE'], args, context, actorEdge),
    }),
    partners: t.field({
      type: FabriquePartnersConnection,
      description: 'Its partners, by name.',
      args: pageArgs(t.arg),
      ...pricedPage(),
      resolve: (fabrique, args, context) => participants(fabrique, ['PARTNER'], args, context, actorEdge),
    }),
    cofinanceurs: t.field({
      type: FabriqueCofinanceursConnection,
      description: 'Who paid for it, by name; those that only the prose names are marked so in the mention.',
      args: pageArgs(t.arg),
      ...pricedPage(),
      resolve: (fabrique, args, context) => participants(fabrique, ['COFINANCEUR'], args, context, actorEdge),
    }),
    associations: t.field({
      type: FabriqueAssociationsConnection,
      description: 'Its partner associations of elected officials, by name.',
      args: pageArgs(t.arg),
      ...pricedPage(),
      resolve: (fabrique, args, context) => participants(fabrique, ['ASSOCIATION'], args, context, actorEdge),
    }),
    publications: t.field({
      type: [Publication],
      description: 'What the source page lists as publications or complements, in its order.',
      ...priced({ rows: bounds.publications }),
      resolve: async ({ id }, _args, { loaders }) =>
        (await loaders.publicationsOfFabrique.load(id)).map(({ publication, fabrique }) => ({
          ...publication,
          fabrique,
        })),
    }),
    links: t.field({
      type: [Link],
      description: 'Pages about it that were found elsewhere than on the source page.',
      ...priced({ rows: bounds.links }),
      resolve: ({ id }, _args, { loaders }) => loaders.linksOfFabrique.load(id),
    }),
  }),
});

interface ParticipantRow {
  readonly role: Role;
  readonly key: string;
  readonly participation: LazyRecord<ParticipationRecord>;
  readonly actor: ActorRecord;
}

function actorEdge({ role, participation, actor }: ParticipantRow) {
  return { node: actor as never, role, mention: participation };
}

/** Every list of who took part is one relation, cut by role: all of them share a loader, and so a statement. */
function participants<Edge extends { readonly node: unknown }>(
  { id }: FabriqueRecord,
  roles: readonly Role[],
  args: PageArguments,
  { loaders, limits }: Context,
  edgeOf: (row: ParticipantRow) => Edge,
): Connection<ParticipantRow, Edge> {
  const list = `fabrique.${id}.participations:${roles.length === allRoles.length ? 'all' : roles.join('+')}`;
  const page = parsePage(args, list, keyCursor, limits);
  return new Connection<ParticipantRow, Edge>({
    list,
    page,
    fetch: (limit) =>
      loaders.participationsOfFabrique.load({
        id,
        roles,
        afterKey: page.cursor?.[0] ?? null,
        backward: page.backward,
        limit,
      }),
    cursorOf: ({ key }) => [key],
    edgeOf,
    count: async () => (await loaders.participationCountsOfFabrique.load({ id, roles }))[0]?.count ?? 0,
  });
}
