import { type CorrectionFragment, SourceFactsDocument, type SourceFactsQuery } from '../../generated/operations.ts';
import { readingInWords } from '../../language/page-reading.ts';
import { elsewhere, type Page, type PageRequest } from '../../page.ts';
import { allCorrections } from '../../parts/corrections/all-corrections.ts';
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
    const { query, language, dataset } = request;
    const { source } = dataset;
    const texts = sourceMessages[language];
    const title = texts.title(readingInWords(dataset, language));
    const { text, fabriques, corrections } = await factsOf(request);
    if (text === null) {
      const body = <SourceIntroduction title={title} />;
      return { kind: 'view', title, description: texts.missing, original: source.url, body };
    }

    const wanted = (query.get('ligne') ?? '').trim();
    const count = text.split('\n').length;
    const anchor = linesOf(wanted, count);
    if (anchor !== null) return elsewhere('/source', {}, anchor);

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

interface SourceFacts {
  /** Null if this server does not have the text of the data set. The lists are then not complete. */
  readonly text: string | null;
  readonly fabriques: Fabriques;
  readonly corrections: readonly CorrectionFragment[];
}

/** The text, and all that rests on it. One operation, unless there are more than 30 Fabriques or 100 corrections. */
async function factsOf({ ask }: PageRequest): Promise<SourceFacts> {
  const fabriques: Fabriques[number][] = [];
  for (let after: string | null = null; ; ) {
    const answer: SourceFactsQuery = await ask(SourceFactsDocument, { after });
    if (answer.fabriques === null || answer.dataset === null) {
      throw new Error('A field of Query is null only if it failed.');
    }
    fabriques.push(...answer.fabriques.nodes);
    const { source, dataIssues } = answer.dataset;
    const { hasNextPage, endCursor } = answer.fabriques.pageInfo;
    if (source.text !== null && hasNextPage) {
      after = endCursor;
      continue;
    }
    const isCut = fabriques.some(({ participations }) => participations.pageInfo.hasNextPage);
    if (source.text !== null && isCut) {
      throw new Error('A list is longer than source-facts.graphql reads.');
    }
    const corrections = source.text === null ? dataIssues.nodes : await allCorrections(dataIssues, ask);
    return { text: source.text, fabriques, corrections };
  }
}
