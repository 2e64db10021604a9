import type { JSX } from 'preact';
import type { HomeQuery } from '../../generated/operations.ts';
import { counted } from '../../language/numbers.ts';
import { usePage } from '../../use-page.ts';
import { homeMessages } from './messages.ts';

/** How large the data is: each number leads to the list that it counts. */
export function Numbers({ home }: { readonly home: HomeQuery }): JSX.Element {
  const { language, addresses } = usePage();
  const texts = homeMessages[language];
  const { numbers: nouns } = texts;
  const role = (value: string) => addresses.page('/organisations', { role: value });
  const numbers = [
    [home.dataset?.counts.fabriques, nouns.fabriques, addresses.page('/fabriques')],
    [home.territoires?.totalCount, nouns.territoires, addresses.page('/territoires')],
    [home.partners?.totalCount, nouns.partners, role('partenaire')],
    [home.associations?.totalCount, nouns.associations, role('association')],
    [home.cofinanceurs?.totalCount, nouns.cofinanceurs, role('cofinanceur')],
    [home.dataset?.counts.dataIssues, nouns.corrections, addresses.page('/donnees', {}, 'corrections')],
  ] as const;
  return (
    <section id="chiffres" aria-labelledby="chiffres-titre">
      <h2 id="chiffres-titre">{texts.size}</h2>
      <ul class="numbers">
        {numbers.map(([count = 0, noun, url]) => (
          <li key={url}>
            <a href={url}>{counted(count, noun, language)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
