import type { JSX } from 'preact';
import type { Language } from '../../domain/language.ts';
import { Addresses } from '../addresses.ts';
import { contactUrl } from '../contact.ts';
import { frameMessages } from '../frame/messages.ts';
import { Styles } from '../frame/styles.tsx';
import type { Site } from '../page.ts';
import { type FailureKind, failureMessages } from './messages.ts';

/** A request for a page that failed. */
export interface Failure {
  readonly kind: FailureKind;
  readonly language: Language;
  /** The address of the request, below the public URL, with its parameters: "/organisations?page=2". Null: it cannot be repeated. */
  readonly address: string | null;
  /** Seconds after which the same request may succeed. Undefined: it will not. */
  readonly retryAfter?: number | undefined;
  /** What the server says to programs, in English. */
  readonly detail?: string | undefined;
}

/** The document for a failed request. It needs no data: the database may be what failed. */
export function FailurePage({ failure, site }: { readonly failure: Failure; readonly site: Site }): JSX.Element {
  const { kind, language, address, retryAfter, detail } = failure;
  const addresses = new Addresses(language, site.publicUrl);
  const texts = failureMessages[language];
  const frame = frameMessages[language];
  const { title, text } = texts.causes[kind];
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{`${title} — ${frame.site}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <Styles addresses={addresses} site={site} />
      </head>
      <body>
        <header class="site-header">
          <p class="site-name">
            <a href={addresses.page('/')}>{frame.site}</a>
          </p>
        </header>
        <main id="contenu">
          <h1>{title}</h1>
          <p class="lead">{text}</p>
          {retryAfter === undefined ? null : <p>{texts.retry(retryAfter)}</p>}
          {detail === undefined ? null : (
            <p>
              {texts.detail} <span lang="en">{detail}</span>
            </p>
          )}
          <ul>
            {retryAfter === undefined || address === null ? null : (
              <li>
                <a href={addresses.file(address)}>{texts.again}</a>
              </li>
            )}
            <li>
              <a href={addresses.page('/')}>{texts.home}</a>
            </li>
          </ul>
        </main>
        <footer class="site-footer">
          <ul>
            <li>
              <a href={addresses.page('/accessibilite')}>{frame.conformity[site.conformity ?? 'none']}</a>
            </li>
            <li>
              <a href={addresses.page('/mentions-legales')}>{frame.legal}</a>
            </li>
            {site.contact === undefined ? null : (
              <li>
                <a href={contactUrl(site.contact)}>{frame.contact}</a>
              </li>
            )}
          </ul>
        </footer>
      </body>
    </html>
  );
}
