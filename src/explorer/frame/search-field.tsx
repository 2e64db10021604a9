import type { JSX } from 'preact';
import { usePage } from '../use-page.ts';
import { frameMessages } from './messages.ts';

/** The search form. The script of the site adds completion to it. `id`: unique on the page. */
export function SearchField({ id, value = '' }: { readonly id: string; readonly value?: string }): JSX.Element {
  const { language, addresses } = usePage();
  const texts = frameMessages[language];
  return (
    <search>
      <form
        class="search"
        action={addresses.page('/recherche')}
        method="get"
        data-graphql={addresses.file('/graphql')}
        data-pages={addresses.page('/')}
      >
        <label for={id}>{texts.searchLabel}</label>
        <div class="search-row">
          <input id={id} name="q" type="search" value={value} autocomplete="off" spellcheck={false} maxlength={200} />
          <button type="submit">{texts.search}</button>
        </div>
      </form>
    </search>
  );
}
