import type { JSX } from 'preact';
import type { CorrectionFragment } from '../generated/operations.ts';
import { usePage } from '../use-page.ts';
import { partMessages } from './messages.ts';
import { LineLink } from './quotation.tsx';

/** Doubts that touch the first sentence of a page: above its title. Nothing if there are none. */
export function Doubts({ doubts }: { readonly doubts: readonly CorrectionFragment[] }): JSX.Element | null {
  const { language } = usePage();
  const texts = partMessages[language];
  if (doubts.length === 0) return null;
  return (
    <ul class="doubts" aria-label={texts.doubts}>
      {doubts.map(({ id, line, problem }) => (
        <li key={id}>
          <span lang="fr">{problem}</span> (<LineLink line={line} />
          ). <a href="#corrections">{texts.evidence}</a>
        </li>
      ))}
    </ul>
  );
}
