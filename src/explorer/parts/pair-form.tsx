import type { JSX } from 'preact';
import { bilingual } from '../language/bilingual.ts';
import { usePage } from '../use-page.ts';

const pairFormMessages = bilingual(
  { first: 'Premier acteur', second: 'Second acteur', hint: 'nom ou sigle', submit: 'Voir ce qui les relie' },
  { first: 'First actor', second: 'Second actor', hint: 'name or acronym', submit: 'See what connects them' },
);

interface PairFormProps {
  /** What the fields hold: a name or a slug. */
  readonly a?: string;
  readonly b?: string;
}

/** The form that leads to the page of two actors. At most one on a page. */
export function PairForm({ a = '', b = '' }: PairFormProps): JSX.Element {
  const { language, addresses } = usePage();
  const texts = pairFormMessages[language];
  const field = (name: 'a' | 'b', label: string, value: string) => (
    <p class="field">
      <label for={`acteur-${name}`}>
        {label} ({texts.hint})
      </label>
      <input id={`acteur-${name}`} name={name} value={value} maxlength={200} autocomplete="off" spellcheck={false} />
    </p>
  );
  return (
    <form class="pair-form" action={addresses.page('/liens')} method="get">
      {field('a', texts.first, a)}
      {field('b', texts.second, b)}
      <button type="submit">{texts.submit}</button>
    </form>
  );
}
