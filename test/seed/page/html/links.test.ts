import { describe, expect, test } from 'vitest';
import { datasetFromPage } from '../../../../seed/dataset-from-page.ts';
import { linkedLines } from '../../../../seed/page/page-lines.ts';
import { frozenInputs } from '../../../fixtures/frozen/frozen.ts';
import { stateSite } from '../../fixtures/state-site.ts';

const address = 'https://anct.gouv.fr/programmes/liste';

describe('linkedLines', () => {
  const linkOf = (href: string, head = ''): string | undefined =>
    linkedLines(`<html><head>${head}</head><main><p>Un <a href="${href}">titre</a>.</p></main>`, address)[0]?.links[0]
      ?.url;

  test('gives the address of each link with its range', () => {
    const html =
      '<main><ul><li><a href="/a"><em>Un</em>\n titre</a>, <a href="https://b.fr/">autre (PDF – 2 Mo)</a></li></ul></main>';
    expect(linkedLines(html, address)).toEqual([
      {
        text: '- Un titre, autre',
        links: [
          { url: 'https://anct.gouv.fr/a', start: 2, end: 10 },
          { url: 'https://b.fr/', start: 12, end: 17 },
        ],
      },
    ]);
  });

  test.each([
    ['/ressources/56', 'https://anct.gouv.fr/ressources/56'],
    ['autre', 'https://anct.gouv.fr/programmes/autre'],
    ['//media.gouv.fr/x.pdf', 'https://media.gouv.fr/x.pdf'],
    [' http://media.gouv.fr/été.pdf#page=2 ', 'http://media.gouv.fr/%C3%A9t%C3%A9.pdf#page=2'],
  ])('resolves %s', (href, url) => {
    expect(linkOf(href)).toBe(url);
  });

  test('resolves against the base of the page', () => {
    expect(linkOf('56', '<base href="/ressources/">')).toBe('https://anct.gouv.fr/ressources/56');
  });

  test.each([
    ['javascript:alert(1)'],
    ['mailto:x@anct.gouv.fr'],
    ['file:///C:/Fabriques/x.pdf'],
    ['data:text/plain,x'],
    ['https://user:secret@anct.gouv.fr/x'],
    ['http://localhost:8080/x'],
    ['http://192.168.1.2/x'],
    ['https://example.org/x'],
    ['#haut'],
    ['https://anct.gouv.fr/programmes/liste#haut'],
    ['http://['],
    [''],
  ])('takes no address from %j', (href) => {
    expect(linkOf(href)).toBeUndefined();
  });

  test('leaves relative links out if the address of the page is not known', () => {
    const html = '<main><p><a href="/a">A</a> <a href="https://b.fr/">B</a></p></main>';
    expect(linkedLines(html, null)[0]?.links.map(({ url }) => url)).toEqual(['https://b.fr/']);
  });
});

test('a page with too many nested elements is refused', () => {
  const nested = (depth: number) => `<main>${'<div>'.repeat(depth)}Texte${'</div>'.repeat(depth)}</main>`;
  expect(linkedLines(nested(400), address).map(({ text }) => text)).toEqual(['Texte']);
  expect(() => linkedLines(nested(20_000), address)).toThrow(expect.objectContaining({ code: 'DATA_INVALID' }));
});

describe('the addresses of publications', () => {
  const publicationsOf = (source: string) =>
    datasetFromPage(source, frozenInputs()).dataset.publications.map(({ slug, url }) => [slug, url] as const);

  test('are those of the links of the page, and those of the curation where it has one', () => {
    const site = stateSite({
      publication: (title, index) => `<li><a href="/ressources/${index}">${title}</a></li>`,
      prose: (text) => `<p>${text.replace(/^(?:Une « démarche|En complément).*/, '<a href="/autre">$&</a>')}</p>`,
    });
    expect(publicationsOf(site)).toEqual([
      ['comprendre-attractivite-des-metiers-et-des-competences', 'https://anct.gouv.fr/ressources/0'],
      ['comprendre-attractivite-des-metiers-et-des-competences-2', 'https://anct.gouv.fr/ressources/1'],
      ['publication-les-ressources-documentaires-des-fabriques', 'https://anct.gouv.fr/ressources/2'],
      ['selection-bibliographique-jeunesse-la-comprendre-pour-mieux', 'https://anct.gouv.fr/autre'],
      ['selection-bibliographique-le-tourisme-responsable-une', 'https://anct.gouv.fr/autre'],
      ['bulletin-de-veille-focus-vieillissement-de-la-population-et', 'https://anct.gouv.fr/autre'],
      ['interview-de-marina-lafay-presidente-de-tempo-territorial', 'https://anct.gouv.fr/autre'],
      ['comprendre-comment-renforcer-l-accessibilite-a-une', 'https://anct.gouv.fr/ressources/3'],
      ['document-complementaire-quartier-de-basseau-grande-garenne', 'https://anct.gouv.fr/ressources/4'],
      [
        'une-demarche-structurante-et-dynamique-pour-les-sites',
        'http://agence-cohesion-territoires.gouv.fr/une-demarche-structurante-et-dynamique-pour-les-sites-industriels-de-demain-567',
      ],
      [
        'l-anct-aide-les-collectivites-a-penser-la-transition',
        'http://agence-cohesion-territoires.gouv.fr/lanct-aide-les-collectivites-penser-la-transition-ecologique-276',
      ],
    ]);
  });
});
