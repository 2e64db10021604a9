import type { Missing, PageRequest, View } from '../../page.ts';
import { NodeLink } from '../../parts/node-link.tsx';
import { missingMessages } from './messages.ts';
import { nearestNames } from './nearest-names.ts';

/** The page of an address that has no page: it proposes the nearest names. */
export async function missingView({ wanted }: Missing, request: PageRequest): Promise<View> {
  const { language, addresses, ask } = request;
  const texts = missingMessages[language];
  const candidates = await nearestNames(wordsOf(wanted), ask);
  return {
    kind: 'view',
    title: texts.title,
    description: texts.lead,
    indexed: false,
    body: (
      <>
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
        {candidates.length === 0 ? null : (
          <>
            <h2>{texts.near}</h2>
            <ul>
              {candidates.map(({ node, matched }) => (
                <li key={matched}>
                  <NodeLink node={node} />
                </li>
              ))}
            </ul>
          </>
        )}
        <p>
          <a href={addresses.page('/')}>{texts.home}</a>
        </p>
      </>
    ),
  };
}

/** The words of the last segment of an address: "/organisations/banque-des-territoire" has "banque des territoire". */
function wordsOf(wanted: string): string {
  const last = wanted.split('/').at(-1) ?? '';
  return last
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 100);
}
