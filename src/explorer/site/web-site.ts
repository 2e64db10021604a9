import { frameMessages } from '../frame/messages.ts';
import type { PageRequest } from '../page.ts';

/**
 * The site in terms of schema.org, for the home page: its name, and its search, which search engines may show. It is independent of
 * the ANCT, so the ANCT is not its publisher.
 */
export function webSiteJsonLd({ language, addresses, site }: Pick<PageRequest, 'language' | 'addresses' | 'site'>) {
  const search = addresses.absolute(addresses.page('/recherche'));
  const { operator } = site;
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: frameMessages[language].site,
    url: addresses.absolute(addresses.page('/')),
    inLanguage: language,
    ...(operator === undefined ? {} : { publisher: { '@type': 'Organization', name: operator.publisher.name } }),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}
