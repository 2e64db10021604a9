import type { JSX } from 'preact';
import { French } from '../../parts/french.tsx';
import { usePage } from '../../use-page.ts';
import { type PathChoices, pathParameters } from './choices.ts';
import type { End } from './ends.ts';
import { pathMessages } from './messages.ts';
import { nameOf } from './path-nodes.ts';

interface UnknownEndProps {
  readonly end: End;
  /** Which end of the paths it is. */
  readonly side: 'from' | 'to';
  readonly choices: PathChoices;
}

/** That a name is not known, with the names near it: each is a link that keeps the other choices. */
export function UnknownEnd({ end, side, choices }: UnknownEndProps): JSX.Element | null {
  const { language, addresses, path } = usePage();
  const texts = pathMessages[language];
  if (end.kind === 'found') return null;
  const { typed, suggestions } = end;
  if (suggestions.length === 0) return <p class="notice">{texts.noSuggestion(typed)}</p>;
  return (
    <div class="notice">
      <p>
        {texts.unknown(typed)} {texts.suggestions}
      </p>
      <ul>
        {suggestions.map((node) => (
          <li key={node.id}>
            <a href={addresses.page(path, pathParameters({ ...choices, [side]: node.slug }))}>
              <French>{nameOf(node)}</French>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
