import type { ComponentChildren, JSX } from 'preact';
import { usePage } from '../use-page.ts';
import { partMessages } from './messages.ts';

interface BreadcrumbProps {
  /** The lists above the page, the widest first: link and text. */
  readonly above: readonly { readonly url: string; readonly text: ComponentChildren }[];
}

/** Where a page stands: the lists that it belongs to. */
export function Breadcrumb({ above }: BreadcrumbProps): JSX.Element {
  const { language } = usePage();
  return (
    <nav class="breadcrumb" aria-label={partMessages[language].breadcrumb}>
      <ol>
        {above.map(({ url, text }) => (
          <li key={url}>
            <a href={url}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
