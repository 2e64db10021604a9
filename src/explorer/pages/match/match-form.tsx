import type { JSX } from 'preact';
import { usePage } from '../../use-page.ts';
import { matchMessages } from './messages.ts';

/** The field for the list, and the buttons that post it: for a table on the page, or as a file. */
export function MatchForm({ list }: { readonly list: string }): JSX.Element {
  const { language, addresses } = usePage();
  const texts = matchMessages[language];
  return (
    <form class="match-form" action={addresses.page('/retrouver')} method="post">
      <label for="noms">{texts.field}</label>
      <p id="noms-aide" class="explanation">
        {texts.help}
      </p>
      <textarea id="noms" name="noms" rows={8} aria-describedby="noms-aide" spellcheck={false}>
        {list}
      </textarea>
      <p class="buttons">
        <button type="submit">{texts.submit}</button>{' '}
        <button type="submit" formaction={addresses.page('/retrouver.csv')}>
          {texts.download}
        </button>{' '}
        <button type="submit" formaction={addresses.page('/retrouver.csv')} name="pour" value="tableur">
          {texts.downloadForSpreadsheets}
        </button>
      </p>
      <p class="explanation">{texts.privacy}</p>
    </form>
  );
}
