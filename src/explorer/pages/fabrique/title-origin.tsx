import type { JSX } from 'preact';
import { monthInWords } from '../../language/dates.ts';
import { usePage } from '../../use-page.ts';
import type { Fabrique } from './facts.ts';
import { fabriqueMessages } from './messages.ts';

/** Where the title comes from: the source page has none. With the months of the Fabrique, if the page gives them. */
export function TitleOrigin({ fabrique }: { readonly fabrique: Fabrique }): JSX.Element {
  const { language } = usePage();
  const texts = fabriqueMessages[language];
  const { titleSource, period } = fabrique;
  return (
    <p class="explanation">
      {period === null
        ? null
        : `${texts.period(monthInWords(period.from, language), monthInWords(period.to, language))}. `}
      {titleSource === null ? texts.ourTitle : <a href={titleSource}>{texts.titleOf}</a>}
    </p>
  );
}
