import { SourceFactsDocument, type SourceFactsQuery, SourceTextDocument } from '../../generated/operations.ts';
import { dayInWords } from '../../language/dates.ts';
import { elsewhere, type Page, type PageRequest } from '../../page.ts';
import { ReportError } from '../../parts/report/report-error.tsx';
import { SourceIntroduction } from './introduction.tsx';
import { filterLines, filters, type LineFilter } from './line-filter.ts';
import { linesOf } from './line-number.ts';
import { sourceMessages } from './messages.ts';
import { SourceBody } from './source-body.tsx';
import { sourceLines } from './source-lines.ts';
import { sourceTables } from './source-tables.ts';

/** The page of the ANCT as received, with what the graph knows of each line. */
export const sourcePage: Page = {
  pattern: '/source',
  show: async (request) => {
    const { query, language, dataset, ask } = request;
    const { source } = dataset;
    const texts = sourceMessages[language];
    const title = texts.title(dayInWords(dataset.releasedAt, language));
    const { dataset: read } = await ask(SourceTextDocument);
    const text = read?.source.text ?? null;
    if (text === null) {
      const body = <SourceIntroduction title={title} />;
      return { kind: 'view', title, description: texts.missing, original: source.url, body };
    }

    const wanted = (query.get('ligne') ?? '').trim();
    const count = text.split('\n').length;
    const anchor = linesOf(wanted, count);
    if (anchor !== null) return elsewhere('/source', {}, anchor);

    const { fabriques, corrections } = await factsOf(request);
    const lines = sourceLines(text, fabriques, corrections);
    const filter: LineFilter = filters.find((it) => it === query.get('filtre')) ?? 'all';
    return {
      kind: 'view',
      title,
      description: texts.description(source.title, source.publisher, count),
      original: source.url,
      indexed: query.size === 0,
      tables: sourceTables(lines, texts.columns, language),
      body: (
        <>
          <SourceIntroduction title={title} lines={lines} filter={filter} refused={wanted} />
          <SourceBody lines={filterLines(lines, filter)} isWhole={filter === 'all'} />
          <ReportError />
        </>
      ),
    };
  },
};

type Fabriques = NonNullable<SourceFactsQuery['fabriques']>['nodes'];
type Corrections = NonNullable<SourceFactsQuery['dataset']>['dataIssues']['nodes'];

/** All Fabriques with their facts, and all corrections. One operation, unless there are more than 30 Fabriques. */
async function factsOf({ ask }: PageRequest): Promise<{ fabriques: Fabriques; corrections: Corrections }> {
  const fabriques: Fabriques[number][] = [];
  for (let after: string | null = null; ; ) {
    const page: SourceFactsQuery = await ask(SourceFactsDocument, { after });
    if (page.fabriques === null || page.dataset === null)
      throw new Error('A field of Query is null only if it failed.');
    fabriques.push(...page.fabriques.nodes);
    const { hasNextPage, endCursor } = page.fabriques.pageInfo;
    if (hasNextPage) {
      after = endCursor;
      continue;
    }
    const lists = [page.dataset.dataIssues, ...fabriques.map(({ participations }) => participations)];
    if (lists.some(({ totalCount, nodes }) => totalCount > nodes.length)) {
      throw new Error('A list is longer than source-facts.graphql reads.');
    }
    return { fabriques, corrections: page.dataset.dataIssues.nodes };
  }
}
