import { expect, test } from 'vitest';
import { Addresses } from '../../../src/explorer/addresses.ts';
import { webSiteJsonLd } from '../../../src/explorer/site/web-site.ts';

test('the site describes its name and its search for search engines', () => {
  const site = { publicUrl: 'https://example.fr/sous', assets: {} };
  expect(webSiteJsonLd({ language: 'en', addresses: new Addresses('en', site.publicUrl), site })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: 'Graph of the Fabriques prospectives',
    url: 'https://example.fr/sous/en',
    inLanguage: 'en',
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: 'https://example.fr/sous/en/recherche?q={search_term_string}',
      },
      'query-input': 'required name=search_term_string',
    },
  });
});

test('the publisher of the site is its operator, if that is known', () => {
  const details = { name: 'Association Exemple', address: 'Paris', telephone: '+33' };
  const site = { assets: {}, operator: { publisher: details, host: details, director: 'C. Martin' } };
  expect(webSiteJsonLd({ language: 'fr', addresses: new Addresses('fr'), site })).toMatchObject({
    url: '/',
    publisher: { '@type': 'Organization', name: 'Association Exemple' },
  });
});
