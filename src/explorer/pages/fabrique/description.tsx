import type { JSX } from 'preact';
import { OriginMark } from '../../parts/origin-mark.tsx';
import { LineLink } from '../../parts/quotation.tsx';
import { usePage } from '../../use-page.ts';
import type { Fabrique } from './facts.ts';
import { fabriqueMessages } from './messages.ts';

/** The text of the source page on a Fabrique, as a quotation with its author. */
export function Description({ fabrique: { description, line } }: { readonly fabrique: Fabrique }): JSX.Element | null {
  const { language, dataset } = usePage();
  const texts = fabriqueMessages[language];
  if (description === '') return null;
  return (
    <section id="texte" aria-labelledby="texte-titre">
      <h2 id="texte-titre">{texts.description}</h2>
      <p class="explanation">
        {texts.descriptionExplained(dataset.source.publisher)} <LineLink line={line} /> <OriginMark origin="page" />
      </p>
      <blockquote lang="fr" cite={dataset.source.url}>
        {description.split('\n').map((paragraph, index) => (
          <p key={String(index)}>{paragraph}</p>
        ))}
      </blockquote>
    </section>
  );
}
