import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpServer } from '../../../src/http/server.ts';
import { schema } from '../../../src/schema/index.ts';
import { startRealServer } from '../../web/real-server.ts';
import { type CrawledPage, crawl, inSample } from './crawl.ts';

describe('the whole site, in both languages', () => {
  let server: HttpServer;
  let pages: ReadonlyMap<string, CrawledPage>;
  beforeAll(async () => {
    server = await startRealServer();
    pages = await crawl(server.url, ['/', '/en']);
  }, 300_000);
  afterAll(() => server.close());

  test('has a page for everything', () => {
    const count = (pattern: RegExp) => [...pages.keys()].filter((url) => pattern.test(url)).length;
    expect({
      fabriques: count(/^\/fabriques\/[^/?]+$/),
      territoires: count(/^\/territoires\/[^/?]+$/),
      organisations: count(/^\/organisations\/[^/?]+$/),
      regions: count(/^\/regions\/[^/?]+$/),
      participations: count(/^\/participations\/[^/?]+$/),
      dossiers: count(/\/dossier$/),
      stops: count(/\/visites\/[^/]+\/\d$/),
      organisationsInEnglish: count(/^\/en\/organisations\/[^/?]+$/),
    }).toEqual({
      fabriques: 23,
      territoires: 116,
      organisations: 70,
      regions: 18,
      participations: 280,
      // Of all actors, in both languages.
      dossiers: 372,
      // Three readings of five.
      stops: 30,
      organisationsInEnglish: 70,
    });
  });

  test('no link is dead', () => {
    const dead = [...pages.values()]
      .filter(({ status }) => status !== 200)
      .map(({ url, status }) => `${url}: ${status}`);
    expect(dead).toEqual([]);
  });

  test('each anchor is on the page that a link names', () => {
    const missing = [...pages.values()].flatMap(({ url, targets }) =>
      targets
        .filter(({ page, anchor }) => anchor !== '' && pages.get(page)?.ids.has(anchor) === false)
        .map(({ page, anchor }) => `${url}: ${page}#${anchor}`),
    );
    expect([...new Set(missing)]).toEqual([]);
  });

  test('no two links of one text lead to two targets of a page', () => {
    const ambiguous = [...pages.values()].flatMap(({ url, links }) => {
      const targets = new Map<string, Set<string>>();
      for (const link of links) {
        const known = targets.get(link.text) ?? new Set();
        targets.set(link.text, known.add(link.url));
      }
      return [...targets]
        .filter(([, urls]) => urls.size > 1)
        .map(([text, urls]) => `${url}: ${text} → ${[...urls].join(' ')}`);
    });
    expect(ambiguous).toEqual([]);
  });

  test('each page has one title of its own, one h1, a description, and its language', () => {
    const faults = [...pages.values()].flatMap(({ url, html, title }) => {
      const language = /^\/en(\/|$|\?)/.test(url) ? 'en' : 'fr';
      return [
        ...(html.match(/<h1[ >]/g)?.length === 1 ? [] : [`${url}: not one h1`]),
        ...(html.startsWith(`<!doctype html><html lang="${language}">`) ? [] : [`${url}: not in ${language}`]),
        ...(/<meta name="description" content="[^"]{10,}"/.test(html) ? [] : [`${url}: no description`]),
        ...(title === '' ? [`${url}: no title`] : []),
        ...(/undefined|\[object|NaN|>null</.test(html) ? [`${url}: a value that is not text`] : []),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('a number that is a link is the number of rows of what it opens', { timeout: 120_000 }, async () => {
    const links = [...pages.values()].flatMap(({ url, targets }) =>
      targets.flatMap(({ text, page, anchor }) => {
        const number = /^(\d[\d\u202f]*)(?: \(.*\))?$/.exec(text)?.[1];
        return number === undefined || page.startsWith('/graphql') ? [] : [{ url, page, anchor, number }];
      }),
    );
    const distinct = new Map(links.map((link) => [`${link.page}#${link.anchor}`, link]));
    const wrong: string[] = [];
    let checked = 0;
    for (const [target, { url, page, anchor, number }] of distinct) {
      // Nearly all of them are pairs.
      if (page.includes('/liens?') && !inSample(target, 100)) continue;
      const [path = '', parameters = ''] = page.split('?');
      const table = anchor === '' ? '' : `&tableau=${anchor}`;
      const response = await fetch(`${server.url}${path}.csv?${parameters}${table}`);
      const rows = response.status === 200 ? (await response.text()).trimEnd().split('\r\n').length - 1 : null;
      checked += 1;
      if (rows !== Number(number.replaceAll('\u202f', ''))) wrong.push(`${url}: ${number} → ${target}: ${rows}`);
    }
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(50);
  });

  test('each query of a section is valid', () => {
    const queries = [...pages.values()].flatMap(({ targets }) =>
      targets
        .filter(({ page }) => page.startsWith('/graphql?'))
        .map(({ page }) => new URLSearchParams(page.split('?')[1]).get('query') ?? ''),
    );
    const faults = [...new Set(queries)]
      .filter((query) => query !== '')
      .flatMap((query) => validate(schema, parse(query)).map(({ message }) => message));
    expect(faults).toEqual([]);
  });
});
