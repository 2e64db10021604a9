import type { JSX } from 'preact';
import { French } from '../../parts/french.tsx';
import { LineLink } from '../../parts/quotation.tsx';
import { usePage } from '../../use-page.ts';
import type { Fabrique } from './facts.ts';
import { fabriqueMessages } from './messages.ts';

/** The publications that the source page names, and links on the Fabrique that people collected. Nothing if there are none. */
export function Publications({ fabrique }: { readonly fabrique: Fabrique }): JSX.Element | null {
  const texts = fabriqueMessages[usePage().language];
  const { publications, links } = fabrique;
  if (publications.length + links.length === 0) return null;
  return (
    <section id="publications" aria-labelledby="publications-titre">
      <h2 id="publications-titre">{texts.links}</h2>
      <ul>
        {publications.map(({ id, title, url, mention }) => (
          <li key={id}>
            <Title title={title} url={url} /> <LineLink line={mention.line} />
          </li>
        ))}
        {links.map(({ id, title, url, kindLabel }) => (
          <li key={id}>
            <Title title={title} url={url} /> (<French>{kindLabel}</French>)
          </li>
        ))}
      </ul>
    </section>
  );
}

function Title({ title, url }: { readonly title: string; readonly url: string | null }): JSX.Element {
  return url === null ? (
    <cite lang="fr">{title}</cite>
  ) : (
    <a href={url}>
      <cite lang="fr">{title}</cite>
    </a>
  );
}
