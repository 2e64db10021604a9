import { beforeAll, describe, expect, it } from 'vitest';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from '../../schema/ask.ts';

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(smallDataset));
});

interface PageOf {
  nodes: { slug: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/** Reads a list in pages of two, forward or backward. Returns its slugs in the order of the list. */
async function walk(
  field: string,
  args: string,
  backward: boolean,
  wrap = (inner: string) => inner,
): Promise<string[]> {
  const slugs: string[] = [];
  let cursor: string | null = null;
  for (let pages = 0; pages < 20; pages += 1) {
    const paging = backward ? 'last: 2, before: $cursor' : 'first: 2, after: $cursor';
    const inner = `page: ${field}(${[args, paging].filter(Boolean).join(', ')}) {
      nodes { slug } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }`;
    const { data, errors } = await ask(`query ($cursor: String) { ${wrap(inner)} }`, { cursor });
    expect(errors).toEqual([]);
    const page: PageOf = data.page ?? Object.values(data as Record<string, { page: PageOf }>)[0]?.page;
    if (backward) slugs.unshift(...page.nodes.map(({ slug }) => slug));
    else slugs.push(...page.nodes.map(({ slug }) => slug));
    if (!(backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage)) return slugs;
    cursor = backward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
  }
  throw new Error('The list has no end.');
}

const lists: [field: string, args: string, wrap?: (inner: string) => string][] = [
  ['fabriques', ''],
  ['fabriques', 'orderBy: { field: TITLE, direction: DESC }'],
  ['fabriques', 'orderBy: { field: TERRITOIRE_COUNT, direction: DESC }'],
  ['fabriques', 'orderBy: [{ field: PERIOD_FROM, direction: DESC }, { field: PARTNER_COUNT }]'],
  ['territoires', ''],
  ['territoires', 'orderBy: { field: FABRIQUE_COUNT, direction: DESC }'],
  ['organisations', ''],
  ['organisations', 'orderBy: { field: FABRIQUE_COUNT, direction: ASC }'],
  ['organisations', 'orderBy: [{ field: FABRIQUE_COUNT, direction: DESC }, { field: NAME, direction: DESC }]'],
  ['organisations', 'orderBy: [{ field: LAST_YEAR, direction: DESC }, { field: FIRST_YEAR, direction: ASC }]'],
  [
    'organisations',
    'orderBy: [{ field: LONGEST_GAP, direction: DESC }, { field: MET_TERRITOIRE_COUNT, direction: ASC }]',
  ],
  ['territoires', 'orderBy: { field: MET_PARTNER_COUNT, direction: DESC }'],
  ['partners', 'orderBy: { field: FABRIQUE_COUNT, direction: DESC }'],
  ['partners', '', (inner) => `fabrique(slug: "nature") { ${inner} }`],
];

describe.each(lists)('%s(%s)', (field, args, wrap) => {
  it('has the same rows when read in pages, forward or backward, as when read at once', async () => {
    const inner = `page: ${field}${args === '' ? '' : `(${args})`} { nodes { slug } }`;
    const { data } = await ask(`{ ${wrap === undefined ? inner : wrap(inner)} }`);
    const whole = (data.page ?? data.fabrique.page).nodes.map(({ slug }: { slug: string }) => slug);
    expect(whole.length).toBeGreaterThan(2);
    expect(await walk(field, args, false, wrap)).toEqual(whole);
    expect(await walk(field, args, true, wrap)).toEqual(whole);
  });
});

describe('pageInfo', () => {
  it('says whether rows follow the page and precede it', async () => {
    const page = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { slug } edges { cursor }';
    const first = (await ask(`{ fabriques(first: 3) { ${page} } }`)).data.fabriques;
    expect(first.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: first.edges[0].cursor,
      endCursor: first.edges[2].cursor,
    });
    const rest = (
      await ask(`query ($after: String) { fabriques(first: 3, after: $after) { ${page} } }`, {
        after: first.pageInfo.endCursor,
      })
    ).data.fabriques;
    expect(rest.nodes).toEqual([{ slug: 'sante' }]);
    expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('of an empty page has no cursors, but still says whether rows follow', async () => {
    const { data } = await ask(`{
      none: fabriques(first: 0) { totalCount nodes { slug } pageInfo { hasNextPage startCursor endCursor } }
      nobody: fabriques(filter: { text: "zzz" }) { totalCount nodes { slug } pageInfo { hasNextPage endCursor } }
    }`);
    expect(data.none).toEqual({
      totalCount: 4,
      nodes: [],
      pageInfo: { hasNextPage: true, startCursor: null, endCursor: null },
    });
    expect(data.nobody).toEqual({ totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
  });
});
