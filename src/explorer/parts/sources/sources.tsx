import type { JSX } from 'preact';
import { groupBy } from '../../../domain/group-by.ts';
import type { EvidenceShownFragment } from '../../generated/operations.ts';
import { dateInWords } from '../../language/dates.ts';
import { usePage } from '../../use-page.ts';
import { French } from '../french.tsx';
import { LineLink } from '../quotation.tsx';
import { sourceMessages } from './messages.ts';

interface SourcesProps {
  readonly evidence: readonly EvidenceShownFragment[];
  /** The value in words. Null where the property alone says what is supported, such as a kind. */
  readonly valueInWords: (evidence: EvidenceShownFragment) => string | null;
}

/** Where the facts come from that the source page does not say by itself. Nothing if there is no evidence. */
export function Sources({ evidence, valueInWords }: SourcesProps): JSX.Element | null {
  const texts = sourceMessages[usePage().language];
  if (evidence.length === 0) return null;
  const ofFact = groupBy(evidence, ({ property, value }) => `${property} ${value}`);
  return (
    <section id="sources" aria-labelledby="sources-titre">
      <h2 id="sources-titre">{texts.title}</h2>
      <p class="explanation">{texts.explanation}</p>
      <dl>
        {[...ofFact].map(([key, pieces]) => (
          <Fact key={key} pieces={pieces} valueInWords={valueInWords} />
        ))}
      </dl>
    </section>
  );
}

function Fact({ pieces, valueInWords }: { pieces: readonly EvidenceShownFragment[] } & Omit<SourcesProps, 'evidence'>) {
  const texts = sourceMessages[usePage().language];
  const [first] = pieces;
  if (first === undefined) return null;
  const property = texts.properties[first.property];
  const value = valueInWords(first);
  return (
    <>
      <dt>{value === null ? property : texts.value(property, value)}</dt>
      {pieces.map((piece) => (
        <dd key={`${piece.kind} ${piece.text}`}>
          <Piece {...piece} />
        </dd>
      ))}
    </>
  );
}

function Piece({ kind, text, url, date, line }: EvidenceShownFragment): JSX.Element {
  const { language } = usePage();
  if (line !== null) {
    return (
      <>
        <q lang="fr">{text}</q> <LineLink line={line} />
      </>
    );
  }
  return (
    <>
      {url === null || kind === 'OFFICIAL_DATA' ? (
        <French>{text}</French>
      ) : (
        <a href={url} lang="fr">
          {text}
        </a>
      )}
      {date === null ? null : `, ${dateInWords(date, language)}`}
      {kind === 'NOTE' ? ` (${sourceMessages[language].note})` : null}
    </>
  );
}
