import { describe, expect, test } from 'vitest';
import { isPageRequest, languageOf, PlaygroundPages, querySlot } from '../../../src/http/playground/playground-page.ts';

describe('the language of the page', () => {
  test.each([
    [null, undefined, 'fr'],
    [null, 'de-DE,de;q=0.9', 'fr'],
    [null, 'en-GB,en;q=0.9,fr;q=0.8', 'en'],
    [null, 'fr-CA;q=0.5, en;q=0.6', 'en'],
    [null, 'en;q=0, fr', 'fr'],
    ['en', 'fr', 'en'],
    ['fr', 'en', 'fr'],
    ['xx', 'en', 'en'],
  ])('is, with ?lang=%s and Accept-Language %s, %s', (requested, header, language) => {
    expect(languageOf(requested, header)).toBe(language);
  });
});

describe('a page', () => {
  const html = `<pre>${querySlot}</pre>`;
  const pages = new PlaygroundPages({
    fr: { html, queries: { first: '{ a }', second: '{ b(c: "<$&\u2028>") } # </pre><script>' } },
    en: { html, queries: { first: '{ en }' } },
  });
  const text = (language: 'fr' | 'en', example: string | null) => pages.page(language, example).body.plain.toString();

  test('has the query of the example that the URL names, else that of the first', () => {
    expect(text('fr', 'first')).toBe('<pre>{ a }</pre>');
    expect(text('fr', null)).toBe('<pre>{ a }</pre>');
    expect(text('en', 'second')).toBe('<pre>{ en }</pre>');
  });

  test.each(['__proto__', 'constructor', '</pre><script>alert(1)</script>', ''])(
    'ignores the unknown example %j',
    (name) => {
      expect(text('fr', name)).toBe('<pre>{ a }</pre>');
    },
  );

  test('escapes the query', () => {
    expect(text('fr', 'second')).toBe(
      '<pre>{ b(c: &quot;&lt;$&amp;\u2028&gt;&quot;) } # &lt;/pre&gt;&lt;script&gt;</pre>',
    );
  });

  test('is rendered once, with another tag for each text', () => {
    expect(pages.page('fr', 'first')).toBe(pages.page('fr', 'first'));
    expect(pages.page('fr', 'first').tag).not.toBe(pages.page('fr', 'second').tag);
  });
});

describe('a request is for the page', () => {
  const isPage = (method: string, accept: string) => isPageRequest({ method, headers: { accept } } as never);

  test.each([
    ['GET', 'text/html,application/xhtml+xml,*/*;q=0.8', true],
    ['HEAD', 'Text/HTML', true],
    ['GET', 'application/json', false],
    ['GET', '*/*', false],
    ['POST', 'text/html', false],
  ])('%s with Accept %s: %s', (method, accept, expected) => {
    expect(isPage(method, accept)).toBe(expected);
  });
});
