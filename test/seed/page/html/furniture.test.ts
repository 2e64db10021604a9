import { describe, expect, test } from 'vitest';
import { furnitureRules } from '../../../../seed/page/html/furniture.ts';
import { noticeRules } from '../../../../seed/page/html/notices.ts';
import { linkedLines } from '../../../../seed/page/page-lines.ts';
import { furniture } from '../../fixtures/furniture.ts';

const address = 'https://anct.gouv.fr/liste-des-fabriques';
const linesOf = (html: string) => linkedLines(html, address).map(({ text }) => text);
const within = (html: string) => linesOf(`<!DOCTYPE html><main><p>Avant</p>${html}<p>Après</p></main>`);

describe('furniture', () => {
  test('has an example for each rule', () => {
    const rules = [...furnitureRules, ...noticeRules].map(({ name }) => name);
    expect(Object.keys(furniture).toSorted()).toEqual(rules.filter((name) => name !== 'site header').toSorted());
  });

  const examples = Object.entries(furniture).flatMap(([rule, all]) => all.map((html) => [rule, html] as const));

  test.each(examples)('%s is left out: %s', (_, html) => {
    expect(within(html)).toEqual(['Avant', 'Après']);
  });

  test('site header is left out, if nothing says where the content is', () => {
    expect(linesOf('<body><header><p>République française</p></header><p>Texte</p></body>')).toEqual(['Texte']);
    expect(within('<header><h1>Titre</h1></header>')).toEqual(['Avant', 'Titre', 'Après']);
  });
});

describe('similar elements are read:', () => {
  test.each([
    [
      'what a reader can open',
      '<button aria-controls="a">Titre</button><div id="a" hidden>Texte</div>',
      ['Titre', 'Texte'],
    ],
    ['what a browser finds', '<div hidden="until-found">Texte</div>', ['Texte']],
    ['what wide screens show', '<p class="hidden md:block">Texte</p>', ['Texte']],
    ['a quotation in a figure', '<figure class="fr-quote"><blockquote>Texte</blockquote></figure>', ['Texte']],
    ['a form with headings', '<form><h2>Titre</h2><p>Texte</p></form>', ['Titre', 'Texte']],
    ['a link that looks like a button', '<a role="button" href="/etude">Étude</a>', ['Étude']],
    ['a link within the page that is a heading', '<h3><a href="#a">Titre</a></h3>', ['Titre']],
    ['a footnote', '<p>Texte<a href="#n1">[1]</a></p>', ['Texte[1]']],
    ['a badge in a paragraph', '<p>Texte <span class="badge">neuf</span></p>', ['Texte neuf']],
    [
      'a date in a sentence',
      '<p>Mis à jour le 12/11/2026, ce texte parle.</p>',
      ['Mis à jour le 12/11/2026, ce texte parle.'],
    ],
    ['a sentence about sharing', '<p>Partager la page est un geste.</p>', ['Partager la page est un geste.']],
    ['a highlight', '<div class="fr-highlight"><p>Texte</p></div>', ['Texte']],
    ['a class that has the name of a component in it', '<div class="field--text-with-summary">Texte</div>', ['Texte']],
    [
      'a card of publications',
      '<p>Publications :</p><div class="fr-card"><h4>Titre</h4></div>',
      ['Publications :', '- Titre'],
    ],
  ])('%s', (_, html, lines) => {
    expect(within(html)).toEqual(['Avant', ...lines, 'Après']);
  });
});
