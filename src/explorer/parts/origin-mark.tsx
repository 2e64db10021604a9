import type { JSX } from 'preact';
import { usePage } from '../use-page.ts';
import { partMessages } from './messages.ts';

/** Where a fact comes from: the words of the source page, official data, or our own counting. */
export type Origin = 'page' | 'official' | 'computed';

/** Says where a fact comes from, in words and by its shape, and links to the explanation. */
export function OriginMark({ origin, children }: { readonly origin: Origin; readonly children?: string }): JSX.Element {
  const { language, addresses } = usePage();
  const { label } = partMessages[language].origins[origin];
  return (
    <a class={`origin origin-${origin}`} href={addresses.page('/definitions', {}, `origine-${origin}`)}>
      {children === undefined ? label : `${label}, ${children}`}
    </a>
  );
}
