import type { JSX } from 'preact';
import { NodeLink } from '../../parts/node-link.tsx';
import { usePage } from '../../use-page.ts';
import type { NearestName } from '../missing/nearest-names.ts';
import { formerMessages } from './messages.ts';

/** What has a similar name in the data of today: it may be the same thing under another name. */
export function PresentNames({ nearest }: { readonly nearest: readonly NearestName[] }): JSX.Element {
  const { language, addresses } = usePage();
  const texts = formerMessages[language];
  return (
    <section id="aujourdhui" aria-labelledby="aujourdhui-titre">
      <h2 id="aujourdhui-titre">{texts.present}</h2>
      <p>{nearest.length === 0 ? texts.none : texts.near}</p>
      {nearest.length === 0 ? null : (
        <ul>
          {nearest.map(({ node, matched }) => (
            <li key={matched}>
              <NodeLink node={node} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={addresses.page('/fabriques')}>{texts.list.fabrique}</a> ·{' '}
        <a href={addresses.page('/recherche')}>{texts.list.actor}</a>
      </p>
    </section>
  );
}
