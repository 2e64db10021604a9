import { fold } from '../../../domain/fold.ts';
import { SearchDocument, SearchOfKindDocument } from '../../generated/operations.ts';
import type { Page, PageRequest, View } from '../../page.ts';
import { maximumWords } from '../../parts/list/list-address.ts';
import { atPosition, pageRows } from '../../parts/list/rows.ts';
import { type GroupName, groupParameter, groupsOf, kindOfGroup } from './groups.ts';
import { searchMessages } from './messages.ts';
import { Nothing, nearestNames } from './nothing.tsx';
import { Beginning, type Found, OneKind, Results } from './search-body.tsx';

/** Results of each kind on the page of all kinds. */
const groupRows = 10;

/** What has the words of a reader; without words, what can be searched. */
export const searchPage: Page = {
  pattern: '/recherche',
  show: async (request) => {
    const typed = (request.query.get('q') ?? '').trim();
    const query = typed.slice(0, maximumWords).trim();
    const texts = searchMessages[request.language];
    const view = {
      kind: 'view',
      title: query === '' ? texts.title : texts.titleFor(query),
      description: texts.description,
      indexed: false,
    } as const;
    const isCut = query.length < typed.length;
    const body = fold(query) === '' ? <Beginning query={query} /> : await resultsOf({ query, isCut }, request);
    return { ...view, body } satisfies View;
  },
};

async function resultsOf({ query, isCut }: Pick<Found, 'query' | 'isCut'>, request: PageRequest) {
  const [only] = request.query.getAll('type').flatMap((text) => groupParameter.read(text) ?? []);
  if (only !== undefined) return oneKind({ query, isCut }, only, request);
  const operation = { document: SearchDocument, variables: { query, first: groupRows } };
  const groups = groupsOf(await request.ask(operation.document, operation.variables));
  const found: Found = { query, isCut, operation };
  return groups.length === 0 ? (
    <Nothing found={found} near={await nearestNames(query, request)} />
  ) : (
    <Results found={found} groups={groups} />
  );
}

async function oneKind(found: Pick<Found, 'query' | 'isCut'>, name: GroupName, { query, ask }: PageRequest) {
  const variables = { query: found.query, kind: kindOfGroup[name], first: pageRows };
  const { answer, isPositionUnknown } = await atPosition(query.get('apres') || null, (after) =>
    ask(SearchOfKindDocument, { ...variables, after }),
  );
  const { search } = answer;
  if (search === null) throw new Error('Query.search is null only if it failed.');
  return (
    <OneKind
      found={{ ...found, operation: { document: SearchOfKindDocument, variables } }}
      group={{ name, total: search.totalCount, rows: search.edges }}
      next={search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null}
      isPositionUnknown={isPositionUnknown}
    />
  );
}
