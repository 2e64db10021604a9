import type { JSX } from 'preact';
import { frameMessages } from '../../frame/messages.ts';
import { NearestNamesDocument, type NearestNamesQuery } from '../../generated/operations.ts';
import type { PageRequest } from '../../page.ts';
import { NodeLink, targetOf } from '../../parts/node-link.tsx';
import { usePage } from '../../use-page.ts';
import { searchMessages } from './messages.ts';
import { type Found, QueryLink, SearchFrame } from './search-frame.tsx';

type Candidate = NonNullable<NearestNamesQuery['resolve']>[number]['candidates'][number];

/** The nodes with the most similar names, each once. */
export async function nearestNames(query: string, { ask }: PageRequest): Promise<readonly Candidate[]> {
  const { resolve } = await ask(NearestNamesDocument, { names: [query] });
  return (resolve?.[0]?.candidates ?? []).filter(({ node }) => targetOf(node) !== null);
}

interface NothingProps {
  readonly found: Found;
  readonly near: readonly Candidate[];
}

const lists = ['fabriques', 'territoires', 'organisations'] as const;

/** Nothing has the words: the nearest names, and what a reader can do. */
export function Nothing({ found, near }: NothingProps): JSX.Element {
  const { language, addresses } = usePage();
  const texts = searchMessages[language];
  return (
    <SearchFrame query={found.query}>
      {found.isCut ? <p class="notice">{texts.tooLong}</p> : null}
      <p class="lead">{texts.nothing(found.query)}</p>
      {near.length === 0 ? null : (
        <section aria-labelledby="proches-titre">
          <h2 id="proches-titre">{texts.near}</h2>
          <ul>
            {near.map(({ node, matched }) => (
              <li key={matched}>
                <NodeLink node={node} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="conseils-titre">
        <h2 id="conseils-titre">{texts.advice}</h2>
        <ul>
          <li>{texts.adviceWords}</li>
          <li>{texts.advicePlace}</li>
          <li>
            {texts.adviceLists}{' '}
            {lists.map((name, index) => (
              <>
                {index === 0 ? '' : ', '}
                <a href={addresses.page(`/${name}`)}>{frameMessages[language][name]}</a>
              </>
            ))}
          </li>
        </ul>
      </section>
      <QueryLink operation={found.operation} />
    </SearchFrame>
  );
}
