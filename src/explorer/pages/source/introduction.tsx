import type { JSX } from 'preact';
import { SourceFactsDocument } from '../../generated/operations.ts';
import { quotationMarks } from '../../language/typography.ts';
import { French } from '../../parts/french.tsx';
import { partMessages } from '../../parts/messages.ts';
import { usePage } from '../../use-page.ts';
import { filterLines, filters, type LineFilter } from './line-filter.ts';
import { sourceMessages } from './messages.ts';
import type { Block, SourceLine } from './source-lines.ts';

interface IntroductionProps {
  readonly title: string;
  /** All lines. Default: this server does not have the text. */
  readonly lines?: readonly SourceLine[];
  readonly filter?: LineFilter;
  /** The line number that a reader typed, if the page does not have it. */
  readonly refused?: string;
}

/** Whose words the page shows, when they were read, and how to find a line. */
export function SourceIntroduction({ title, lines, filter = 'all', refused = '' }: IntroductionProps): JSX.Element {
  const { language, dataset } = usePage();
  const { source } = dataset;
  const texts = sourceMessages[language];
  const { open, close } = quotationMarks[language];
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">
        {open}
        <French>{source.title}</French>
        {close}, <French>{source.publisher}</French>.
      </p>
      <p>
        {texts.original + partMessages[language].colon}
        <a href={source.url}>{source.url}</a>
      </p>
      <p>
        {lines === undefined ? texts.missing : <strong>{texts.unaltered}</strong>} {texts.rights}
      </p>
      {lines === undefined ? null : (
        <>
          <Legend />
          <Filters lines={lines} current={filter} />
          <GoToLine refused={refused} last={lines.length} />
          <Blocks lines={lines} />
          <Files />
        </>
      )}
    </>
  );
}

function Legend(): JSX.Element {
  const texts = sourceMessages[usePage().language];
  const rows = [
    ['mention', texts.legendMention, texts.legendMentionMeaning],
    ['uncounted', texts.legendName, texts.legendNameMeaning],
    ['corrected', texts.legendCorrected, texts.legendCorrectedMeaning],
  ] as const;
  return (
    <section aria-labelledby="legende">
      <h2 id="legende">{texts.legend}</h2>
      <dl class="source-legend">
        {rows.map(([mark, term, meaning]) => (
          <div key={mark}>
            <dt>
              <span class={`source-${mark}`}>{term}</span>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Filters(props: { readonly lines: readonly SourceLine[]; readonly current: LineFilter }): JSX.Element {
  const { language, addresses } = usePage();
  const texts = sourceMessages[language];
  const labels = { all: texts.all, corrections: texts.withCorrections, 'non-comptes': texts.withUncounted };
  return (
    <nav aria-label={texts.filter}>
      <ul class="source-filters">
        {filters.map((filter) => (
          <li key={filter}>
            <a
              href={addresses.page('/source', { filtre: filter === 'all' ? undefined : filter }, 'texte')}
              aria-current={filter === props.current ? 'true' : undefined}
            >
              {labels[filter](filterLines(props.lines, filter).length)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function GoToLine({ refused, last }: { readonly refused: string; readonly last: number }): JSX.Element {
  const { language, addresses } = usePage();
  const texts = sourceMessages[language];
  return (
    <form class="go-to-line" action={addresses.page('/source')} method="get">
      <label for="ligne">{texts.goTo}</label>
      <div class="search-row">
        <input
          id="ligne"
          name="ligne"
          value={refused}
          size={10}
          maxlength={20}
          autocomplete="off"
          required
          aria-describedby="ligne-aide"
          aria-invalid={refused === '' ? undefined : 'true'}
        />
        <button type="submit">{texts.go}</button>
      </div>
      <p id="ligne-aide">{refused === '' ? texts.goToHelp : texts.noLine(refused, last)}</p>
    </form>
  );
}

/** Links to the blocks of lines. Each block is an element, so these ranges need no script. */
function Blocks({ lines }: { readonly lines: readonly SourceLine[] }): JSX.Element {
  const { language, addresses } = usePage();
  const texts = sourceMessages[language];
  const blocks = [...new Set(lines.map(({ block }) => block))].filter((block): block is Block => block !== null);
  return (
    <details class="source-blocks">
      <summary>
        {texts.blocks} ({blocks.length})
      </summary>
      <ul>
        {blocks.map(({ slug, title, year, first, last }) => (
          <li key={slug}>
            {year} · <French>{title}</French> ·{' '}
            <a href={addresses.source(first, last)}>{texts.blockLines(first, last)}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Files(): JSX.Element {
  const { language, addresses } = usePage();
  const texts = sourceMessages[language];
  const links = [
    [addresses.table('/source', {}, 'faits'), texts.factsFile],
    [addresses.table('/source', {}, 'corrections'), texts.correctionsFile],
    [addresses.table('/source', {}, 'non-comptes'), texts.uncountedFile],
    [addresses.playground({ document: SourceFactsDocument }), texts.factsQuery],
  ] as const;
  return (
    <nav aria-label={texts.files}>
      <ul class="section-links">
        {links.map(([href, text]) => (
          <li key={text}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
