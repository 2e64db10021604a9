import type { JSX } from 'preact';
import { usePage } from '../../use-page.ts';
import { homeMessages } from './messages.ts';

/** How to read the pages, and the ways to the data. */
export function HowToRead(): JSX.Element {
  const { language, addresses } = usePage();
  const { read, readLead, links } = homeMessages[language];
  const targets = [
    [addresses.page('/carte'), links.map],
    [addresses.page('/chronologie'), links.timeline],
    [addresses.page('/chemins'), links.paths],
    [addresses.page('/visites'), links.visits],
    [addresses.page('/definitions'), links.definitions],
    [addresses.source(), links.source],
    [addresses.page('/donnees'), links.data],
    [addresses.page('/retrouver'), links.match],
    [addresses.playground(), links.api],
  ] as const;
  return (
    <section id="lire" aria-labelledby="lire-titre">
      <h2 id="lire-titre">{read}</h2>
      <p>{readLead}</p>
      <ul>
        {targets.map(([url, text]) => (
          <li key={url}>
            <a href={url}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
