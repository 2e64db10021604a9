import type { JSX } from 'preact';
import type { Addresses } from '../addresses.ts';
import type { Site } from '../page.ts';

/** The icon and the style sheet of every document. */
export function Styles({ addresses, site }: { readonly addresses: Addresses; readonly site: Site }): JSX.Element {
  return (
    <>
      <link rel="icon" href={addresses.file('/favicon.svg')} type="image/svg+xml" />
      <link rel="stylesheet" href={addresses.file(site.assets['main.css'] ?? '')} />
    </>
  );
}
