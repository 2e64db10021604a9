import type { ComponentChildren, JSX } from 'preact';
import type { Operation } from '../../addresses.ts';
import { SearchField } from '../../frame/search-field.tsx';
import { usePage } from '../../use-page.ts';
import { searchMessages } from './messages.ts';

/** What was searched. */
export interface Found {
  readonly query: string;
  /** Whether the query is the beginning of a longer text. */
  readonly isCut: boolean;
  readonly operation: Operation;
}

/** The title and the field, above all results. */
export function SearchFrame({ query, children }: { readonly query: string; readonly children: ComponentChildren }) {
  const { language } = usePage();
  return (
    <>
      <h1>{searchMessages[language].title}</h1>
      <SearchField id="recherche" value={query} />
      {children}
    </>
  );
}

const examples = ['Saint-Nazaire', 'Banque des territoires', 'littoral', '62'];

/** The page without words: what can be searched, with examples. */
export function Beginning({ query }: { readonly query: string }): JSX.Element {
  const { language, addresses, path } = usePage();
  const texts = searchMessages[language];
  return (
    <SearchFrame query={query}>
      {query === '' ? null : <p class="notice">{texts.noWord}</p>}
      <p>{texts.intro}</p>
      <h2>{texts.examples}</h2>
      <ul lang="fr">
        {examples.map((example) => (
          <li key={example}>
            <a href={addresses.page(path, { q: example })}>{example}</a>
          </li>
        ))}
      </ul>
    </SearchFrame>
  );
}

/** The query that gives the results, in the playground. */
export function QueryLink({ operation }: { readonly operation: Operation }): JSX.Element {
  const { language, addresses } = usePage();
  return (
    <p class="section-links">
      <a href={addresses.playground(operation)}>{searchMessages[language].query}</a>
    </p>
  );
}
