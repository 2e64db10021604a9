import type { ComponentChildren, JSX } from 'preact';
import type { Lead, Words } from '../lead/lead.ts';
import { usePage } from '../use-page.ts';

/** The sentence under the title of a page, with links to what it names. */
export function LeadSentence({ lead }: { readonly lead: Lead }): JSX.Element {
  return (
    <p class="lead">
      <LeadParts lead={lead} />
    </p>
  );
}

/** A sentence in parts, as text with links. */
export function LeadParts({ lead }: { readonly lead: Lead }): ComponentChildren {
  return lead.map((part) => (typeof part === 'string' ? part : <WordsOfData key={part.text} words={part} />));
}

function WordsOfData({ words: { text, to, lang } }: { readonly words: Words }): JSX.Element {
  const { addresses } = usePage();
  return to === undefined ? (
    <span lang={lang}>{text}</span>
  ) : (
    <a href={addresses.entity({ kind: to.kind, id: to.slug })} lang={lang}>
      {text}
    </a>
  );
}
