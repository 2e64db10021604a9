import type { JSX } from 'preact';
import { entityFormats } from '../../domain/entity-address.ts';
import { languages } from '../../domain/language.ts';
import { atomMediaType } from '../../export/atom.ts';
import { parametersIn } from '../addresses.ts';
import type { View } from '../page.ts';
import { versionsMessages } from '../pages/versions/messages.ts';
import { feedPath } from '../site/feed.ts';
import { oembedPath } from '../site/oembed.ts';
import { usePage } from '../use-page.ts';
import { frameMessages } from './messages.ts';
import { PreviewImage } from './preview-image.tsx';
import { Styles } from './styles.tsx';

const locales = { fr: 'fr_FR', en: 'en_GB' } as const;

interface HeadProps {
  readonly view: View;
  readonly jsonLd: object | null;
}

/** What browsers, search engines and previews need to know of a page. */
export function Head({ view, jsonLd }: HeadProps): JSX.Element {
  const { language, addresses, path, site } = usePage();
  const { site: siteName } = frameMessages[language];
  const { title, description, canonical = path, original, indexed = true, entity } = view;
  const fullTitle = path === '/' ? title : `${title} — ${siteName}`;
  const url = addresses.absolute(addresses.page(canonical));
  return (
    <head>
      <meta charset="utf-8" />
      {/* Other pages of this site may not be framed: links leave the frame. */}
      {view.frameOf === undefined ? null : <base target="_blank" />}
      <title>{fullTitle}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="description" content={description} />
      {indexed ? null : <meta name="robots" content="noindex, follow" />}
      <link rel="canonical" href={original ?? url} />
      {languages.map((it) => (
        <link key={it} rel="alternate" hreflang={it} href={addresses.absolute(addresses.in(it).page(canonical))} />
      ))}
      <link rel="alternate" hreflang="x-default" href={addresses.absolute(addresses.in('fr').page(canonical))} />
      {entity === undefined
        ? null
        : entityFormats.map(({ suffix, type }) => (
            <link key={suffix} rel="alternate" type={type} href={`${addresses.entity(entity)}${suffix}`} />
          ))}
      {view.frameOf === undefined ? (
        <link
          rel="alternate"
          type={atomMediaType}
          href={addresses.absolute(addresses.file(feedPath))}
          title={versionsMessages.fr.title}
        />
      ) : null}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={siteName} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={url} />
      <meta property="og:locale" content={locales[language]} />
      <PreviewImage view={view} />
      <meta name="color-scheme" content="light dark" />
      <Styles addresses={addresses} site={site} />
      <OEmbedLink view={view} />
      <script type="module" src={addresses.file(site.assets['main.js'] ?? '')} />
      {jsonLd === null ? null : (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonOf(jsonLd) }} />
      )}
    </head>
  );
}

/** Where other sites learn how to show the page in a frame. They need an absolute URL. */
function OEmbedLink({ view: { embed, title } }: Pick<HeadProps, 'view'>): JSX.Element | null {
  const { addresses, path, query, site } = usePage();
  if (embed === undefined || site.publicUrl === undefined) return null;
  const parameters = parametersIn(query);
  const page = addresses.absolute(addresses.page(path, parameters));
  const href = `${addresses.file(oembedPath)}?url=${encodeURIComponent(page)}&format=json`;
  return <link rel="alternate" type="application/json+oembed" href={addresses.absolute(href)} title={title} />;
}

function jsonOf(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
