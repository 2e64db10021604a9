import { describe, expect, test } from 'vitest';
import { entityFormats, entityKinds, parseEntityPath } from '../../../src/domain/entity-address.ts';
import { encodeGlobalId } from '../../../src/domain/global-id.ts';
import { besides, linkHeader, wantedFormat } from '../../../src/http/pages/entity-links.ts';

const [json, jsonLd, turtle] = entityFormats;
const eau = { kind: 'fabrique', id: 'eau' } as const;

describe('a request for a thing wants', () => {
  test.each([
    [null, undefined],
    [null, ''],
    [null, '*/*'],
    [null, 'text/*'],
    [null, 'image/png'],
    [null, 'application/rdf+xml'],
    // Firefox, Chrome.
    [null, 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'],
    [
      null,
      'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8,application/json;q=0.5',
    ],
    [null, 'text/turtle;q=0.5, text/html'],
    [null, 'text/turtle;q=0, */*'],
    ['.ttl', 'text/turtle'],
    ['.ttl', 'text/turtle;charset=utf-8'],
    ['.ttl', 'text/html;q=0.1, text/turtle;q=0.2'],
    // rdflib and Apache Jena.
    ['.ttl', 'text/turtle, application/rdf+xml;q=0.9, */*;q=0.1'],
    ['.ttl', 'text/turtle,application/n-triples;q=0.9,application/ld+json;q=0.8,application/rdf+xml;q=0.7,*/*;q=0.3'],
    ['.jsonld', 'application/ld+json, application/json'],
    // axios, and a script that accepts JSON.
    ['.json', 'application/json, text/plain, */*'],
    ['.json', 'application/json'],
  ])('%s with Accept: %s', (suffix, accept) => {
    expect(wantedFormat({ reference: eau, format: null }, accept)?.suffix ?? null).toBe(suffix);
  });

  test('the file of its suffix, whatever it accepts', () => {
    expect(wantedFormat({ reference: eau, format: json }, 'text/html')).toBe(json);
    expect(wantedFormat({ reference: eau, format: turtle }, 'application/json')).toBe(turtle);
  });
});

/** The links of a header: address, relation, type. */
function linksOf(header: string) {
  return header.split(', ').map((link) => /^<([^>]+)>; rel="(\w+)"(?:; type="(.+)")?$/.exec(link)?.slice(1));
}

describe('the links of a thing', () => {
  test('are the page, which search engines list, and the other formats', () => {
    const page = 'https://graphe.example.fr/sous/chemin/fabriques/eau';
    expect(linksOf(linkHeader(eau, turtle, '/fabriques/eau', 'https://graphe.example.fr/sous/chemin'))).toEqual([
      [page, 'canonical', undefined],
      [page, 'alternate', 'text/html'],
      [`${page}.json`, 'alternate', 'application/json'],
      [`${page}.jsonld`, 'alternate', 'application/ld+json'],
    ]);
  });

  test.each(entityKinds)('are relative without a public URL, and lead to the same place on any path: %s', (kind) => {
    const id = kind === 'participation' ? encodeGlobalId('Participation', 'eau:PARTNER:ademe') : 'eau:PARTNER:ademe';
    const reference = { kind, id };
    for (const start of ['http://a.example', 'http://a.example/sous/chemin']) {
      for (const path of [`/${kind}s/x`, `/en/${kind}s/x.ttl`]) {
        const addresses = linksOf(linkHeader(reference, turtle, path, undefined)).map((link) =>
          new URL(link?.[0] ?? '', start + path).href.replace(start, ''),
        );
        const parsed = addresses.map(parseEntityPath);
        expect(parsed).toEqual([null, null, json, jsonLd].map((format) => ({ reference, format })));
      }
    }
  });

  test('lead to a neighbour in the same folder, whatever its id', () => {
    const near = besides({ kind: 'participation', id: 'eau:PARTNER:ademe' }, json);
    expect(new URL(near, 'http://a.example/sous/en/participations/x.json').href).toBe(
      'http://a.example/sous/en/participations/eau:PARTNER:ademe.json',
    );
  });
});
