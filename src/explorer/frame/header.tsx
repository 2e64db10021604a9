import type { JSX } from 'preact';
import { parametersIn } from '../addresses.ts';
import { usePage } from '../use-page.ts';
import { frameMessages } from './messages.ts';
import { SearchField } from './search-field.tsx';

const sections = ['fabriques', 'territoires', 'organisations'] as const;

/** The name of the site, the search, the main links, and the page in the other language. */
export function Header(): JSX.Element {
  const { language, addresses, path, query } = usePage();
  const texts = frameMessages[language];
  const other = language === 'fr' ? 'en' : 'fr';
  const parameters = parametersIn(query);
  return (
    <header class="site-header">
      <p class="site-name">
        <a href={addresses.page('/')}>{texts.site}</a>
      </p>
      {path === '/' || path === '/recherche' ? null : <SearchField id="recherche" />}
      <nav aria-label={texts.navigation}>
        <ul>
          {sections.map((name) => (
            <li key={name}>
              <a href={addresses.page(`/${name}`)} aria-current={path === `/${name}` ? 'page' : undefined}>
                {texts[name]}
              </a>
            </li>
          ))}
          <li>
            <a href={addresses.page('/reseau')} aria-current={path === '/reseau' ? 'page' : undefined}>
              {texts.network}
            </a>
          </li>
          <li>
            <a href={addresses.page('/donnees')} aria-current={path === '/donnees' ? 'page' : undefined}>
              {texts.data}
            </a>
          </li>
          <li>
            <a href={addresses.in(other).page(path, parameters)} lang={other} hreflang={other}>
              {texts.otherLanguage}
            </a>
          </li>
        </ul>
      </nav>
    </header>
  );
}
