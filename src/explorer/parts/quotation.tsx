import type { JSX } from 'preact';
import { usePage } from '../use-page.ts';
import { partMessages } from './messages.ts';

interface QuotationProps {
  /** Global id of the participation whose words these are. */
  readonly participation: string;
  readonly text: string;
  readonly line: number;
  /** Whose participation it is, where the same words can name several. Only screen readers get it. */
  readonly of?: string;
}

/** The words of the source page for one participation, with a link to its page, and to the line on the source page. */
export function Quotation({ participation, text, line, of }: QuotationProps): JSX.Element {
  const { addresses, language } = usePage();
  return (
    <span class="quotation">
      <a href={addresses.entity({ kind: 'participation', id: participation })}>
        <q lang="fr">{text}</q>
        <span class="visually-hidden">
          {' '}
          ({of === undefined ? '' : `${of}, `}
          {partMessages[language].lineLong(line)})
        </span>
      </a>{' '}
      <LineLink line={line} />
    </span>
  );
}

interface QuotationsProps {
  readonly participations: readonly {
    readonly id: string;
    readonly mention: { readonly text: string; readonly line: number };
  }[];
}

/** The words of several participations, one below the other. */
export function Quotations({ participations }: QuotationsProps): JSX.Element {
  return (
    <ul class="quotations">
      {participations.map(({ id, mention: { text, line } }) => (
        <li key={id}>
          <Quotation participation={id} text={text} line={line} />
        </li>
      ))}
    </ul>
  );
}

/** A link to a line of the source page. */
export function LineLink({ line }: { readonly line: number }): JSX.Element {
  const { language, addresses } = usePage();
  const texts = partMessages[language];
  return (
    <a class="line" href={addresses.source(line)} title={texts.lineLong(line)}>
      {texts.line(line)}
    </a>
  );
}
