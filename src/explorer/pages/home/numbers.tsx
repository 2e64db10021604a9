import type { JSX } from 'preact';
import type { HomeQuery, Role } from '../../generated/operations.ts';
import { counted } from '../../language/numbers.ts';
import { usePage } from '../../use-page.ts';
import { homeMessages } from './messages.ts';

/** How large the data is: each number leads to the list that it counts. */
export function Numbers({ home }: { readonly home: HomeQuery }): JSX.Element {
  const { language, addresses } = usePage();
  const texts = homeMessages[language];
  const { numbers: nouns } = texts;
  const listOf = (value: string) => addresses.page('/organisations', { role: value });
  const numberIn = (role: Role) => home.organisationsByRole?.find(({ keys: [first] }) => first?.key === role)?.count;
  const numbers = [
    [home.dataset?.counts.fabriques, nouns.fabriques, addresses.page('/fabriques')],
    [home.territoires?.totalCount, nouns.territoires, addresses.page('/territoires')],
    [numberIn('PARTNER'), nouns.partners, listOf('partenaire')],
    [numberIn('ASSOCIATION'), nouns.associations, listOf('association')],
    [numberIn('COFINANCEUR'), nouns.cofinanceurs, listOf('cofinanceur')],
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
