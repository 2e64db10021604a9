import type { JSX } from 'preact';
import { OriginMark } from '../../parts/origin-mark.tsx';
import { usePage } from '../../use-page.ts';
import { around, type Participation } from './facts.ts';
import { participationPageMessages } from './messages.ts';

interface QuotedWordsProps {
  readonly participation: Participation;
  /** The text of the line. Null if this server does not have the source page. */
  readonly line: string | null;
}

/** The words of the source page, large, and the line that they stand in. */
export function QuotedWords({ participation, line }: QuotedWordsProps): JSX.Element {
  const { language, addresses, dataset } = usePage();
  const { mention } = participation;
  const texts = participationPageMessages[language];
  const context = around(line, mention.text);
  return (
    <section id="mots" aria-labelledby="mots-titre">
      <h2 id="mots-titre">{texts.words}</h2>
      <p class="explanation">
        {texts.wordsExplained(dataset.source.publisher)} <OriginMark origin="page" />
      </p>
      <blockquote class="claim-words" lang="fr" cite={mention.originalUrl}>
        <p>{mention.text}</p>
      </blockquote>
      <p>
        <a href={addresses.source(mention.line)}>{texts.onSource(mention.line)}</a> ·{' '}
        <a href={mention.originalUrl}>{texts.original}</a> ({texts.originalHelp})
      </p>
      {context === null ? null : (
        <details>
          <summary>{texts.whole}</summary>
          <blockquote lang="fr" cite={dataset.source.url}>
            <p class="claim-line">
              {context.before}
              <mark>{mention.text}</mark>
              {context.after}
            </p>
          </blockquote>
        </details>
      )}
    </section>
  );
}
