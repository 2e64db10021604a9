import type { JSX } from 'preact';
import { usePage } from '../use-page.ts';
import { frameMessages } from './messages.ts';

/** What every page says at its end: where the data comes from and when, and who is responsible. */
export function Footer(): JSX.Element {
  const { language, addresses, dataset } = usePage();
  const texts = frameMessages[language];
  const links = [
    ['/source', texts.source],
    ['/definitions', texts.definitions],
    ['/retrouver', texts.find],
    ['/accessibilite', texts.accessibility],
    ['/mentions-legales', texts.legal],
    ['/donnees-personnelles', texts.personalData],
    ['/plan', texts.plan],
  ] as const;
  return (
    <footer class="site-footer">
      <p>
        {texts.readOn(dataset.releasedAt)} · {texts.version(dataset.version.slice(0, 8))}. {texts.independent}
      </p>
      <nav aria-label={texts.footer}>
        <ul>
          {links.map(([path, text]) => (
            <li key={path}>
              <a href={addresses.page(path)}>{text}</a>
            </li>
          ))}
          <li>
            <a href={addresses.playground()}>{texts.api}</a>
          </li>
        </ul>
      </nav>
    </footer>
  );
}
