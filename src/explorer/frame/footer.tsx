import type { JSX } from 'preact';
import { contactUrl } from '../contact.ts';
import { readingInWords } from '../language/page-reading.ts';
import { usePage } from '../use-page.ts';
import { frameMessages } from './messages.ts';

/** What every page says at its end: where the data comes from and when, and who is responsible. */
export function Footer(): JSX.Element {
  const { language, addresses, dataset, site, path: current } = usePage();
  const texts = frameMessages[language];
  const page = (path: string, text: string, anchor?: string) => ({
    href: addresses.page(path, {}, anchor),
    text,
    isCurrent: path === current && anchor === undefined,
  });
  const { sourceCode } = site.operator ?? {};
  const links: readonly { readonly href: string; readonly text: string; readonly isCurrent?: boolean }[] = [
    // The law asks for this mention on the home page, in these words: it may be the link.
    page('/accessibilite', texts.conformity[site.conformity ?? 'none']),
    page('/mentions-legales', texts.legal),
    page('/donnees-personnelles', texts.personalData),
    page('/plan', texts.plan),
    page('/mentions-legales', texts.licence, 'licences'),
    ...(sourceCode === undefined ? [] : [{ href: sourceCode, text: texts.sourceCode }]),
    ...(site.contact === undefined ? [] : [{ href: contactUrl(site.contact), text: texts.contact }]),
    page('/source', texts.source),
    page('/definitions', texts.definitions),
    page('/retrouver', texts.find),
    { href: addresses.playground(), text: texts.api },
  ];
  return (
    <footer class="site-footer">
      <p>
        {texts.readOn(readingInWords(dataset, language))} · {texts.version(dataset.version.slice(0, 8))}.
      </p>
      <p>{texts.independent}</p>
      <nav aria-label={texts.footer}>
        <ul>
          {links.map(({ href, text, isCurrent = false }) => (
            <li key={text}>
              <a href={href} aria-current={isCurrent ? 'page' : undefined}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
