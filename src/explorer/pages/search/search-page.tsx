import { fold } from '../../../domain/fold.ts';
import { FoundPlacesDocument, SearchDocument, SearchOfKindDocument } from '../../generated/operations.ts';
import type { Page, PageRequest, View } from '../../page.ts';
import { maximumWords } from '../../parts/list/list-address.ts';
import { atPosition, pageRows } from '../../parts/list/rows.ts';
import { type Group, groupParameter, groupsOf, kindOfGroup, type NodeGroupName } from './groups.ts';
import { searchMessages } from './messages.ts';
import { Nothing, nearestNames } from './nothing.tsx';
import { OneKind } from './one-kind.tsx';
import { aroundPlaces } from './places/around.ts';
import { Results } from './results.tsx';
import { Beginning } from './search-frame.tsx';

/** Results of each kind on the page of all kinds. */
const groupRows = 10;

/** Places on the page of places: each has a sentence. */
const placeRows = 20;

/** What has the words of a reader; without words, what can be searched. */
export const searchPage: Page = {
  pattern: '/recherche',
  show: async (request) => {
    const typed = (request.query.get('q') ?? '').trim();
    const query = typed.slice(0, maximumWords).trim();
    const texts = searchMessages[request.language];
    const isCut = query.length < typed.length;
    const body = fold(query) === '' ? <Beginning query={query} /> : await resultsOf(query, isCut, request);
    return {
      kind: 'view',
      title: query === '' ? texts.title : texts.titleFor(query),
      description: texts.description,
      indexed: false,
      body,
    } satisfies View;
  },
};

async function resultsOf(query: string, isCut: boolean, request: PageRequest) {
  const [only] = request.query.getAll('type').flatMap((text) => groupParameter.read(text) ?? []);
  if (only === 'lieux') return onlyPlaces(query, request);
  if (only !== undefined) return onlyNodes(query, only, request);
  const operation = { document: SearchDocument, variables: { query, first: groupRows } };
  const answer = await request.ask(operation.document, operation.variables);
  const groups = groupsOf(answer, query);
  const found = { query, isCut, operation };
  if (groups.length === 0) return <Nothing found={found} near={await nearestNames(query, request)} />;
  const around = await aroundPlaces(answer.places?.edges.map(({ node }) => node) ?? [], request.ask);
  return <Results found={found} groups={groups} around={around} />;
}

async function onlyNodes(words: string, name: NodeGroupName, { query, ask }: PageRequest) {
  const variables = { query: words, kind: kindOfGroup[name], first: pageRows };
  const { answer, isPositionUnknown } = await atPosition(query.get('apres') || null, (after) =>
    ask(SearchOfKindDocument, { ...variables, after }),
  );
  const { search } = answer;
  if (search === null) throw new Error('Query.search is null only if it failed.');
  const group: Group = { name, total: search.totalCount, rows: search.edges };
  const operation = { document: SearchOfKindDocument, variables };
  return <OneKind {...{ query: words, operation, group, isPositionUnknown }} next={nextOf(search.pageInfo)} />;
}

async function onlyPlaces(words: string, { query, ask }: PageRequest) {
  const variables = { query: words, first: placeRows };
  const { answer, isPositionUnknown } = await atPosition(query.get('apres') || null, (after) =>
    ask(FoundPlacesDocument, { ...variables, after }),
  );
  const { officialPlaces } = answer;
  if (officialPlaces === null) throw new Error('Query.officialPlaces is null only if it failed.');
  const { totalCount, edges, source, pageInfo } = officialPlaces;
  const group: Group = { name: 'lieux', total: totalCount, rows: edges, source };
  const around = await aroundPlaces(
    edges.map(({ node }) => node),
    ask,
  );
  const operation = { document: FoundPlacesDocument, variables };
  return <OneKind {...{ query: words, operation, group, isPositionUnknown, around }} next={nextOf(pageInfo)} />;
}

const nextOf = ({ hasNextPage, endCursor }: { readonly hasNextPage: boolean; readonly endCursor: string | null }) =>
  hasNextPage ? endCursor : null;
