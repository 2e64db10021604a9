import { describe, expect, test } from 'vitest';
import { frozenDiff, nothingChanges } from '../../fixtures/frozen-diff.ts';
import { accordion, type SiteParts, stateSite } from '../../fixtures/state-site.ts';

/** The same Fabriques, arranged as sites arrange them. */
const arrangements: Record<string, Partial<SiteParts>> = {
  'accordions with buttons in headings': {},
  'plain headings': { year: (year, content) => `<h3>${year}</h3>${content}` },
  'no `main`': { main: ['<div>', '</div>'] },
  'a `div` with the role of `main`, and words after it': {
    main: ['<div role="main">', '</div>'],
    bodyEnd: '<div><p>Territoires : mentions légales</p></div>',
  },
  'two `main`, one of the search': { bodyStart: '<main class="old"><p>Recherche</p></main>' },
  'a form around the page': { main: ['<main><form action="/">', '</form></main>'] },
  'accordions that are `hidden="until-found"`': { year: (...args) => accordion(...args, 'hidden="until-found"') },
  'one accordion that is `hidden="until-found"`': {
    year: (year, content, index) => accordion(year, content, index, index === 2 ? 'hidden="until-found"' : ''),
  },
  'closed accordions that are hidden': { year: (...args) => accordion(...args, 'hidden') },
  'closed accordions that are not displayed': {
    year: (...args) => accordion(...args, 'aria-hidden="true" style="display: none"'),
  },
  'words for screen readers in the headings': {
    year: (...args) => accordion(...args, '', '<span class="fr-sr-only">Afficher le contenu</span>'),
  },
  'anchors in the headings': {
    section: (title) => `<h2 id="s">${title} <a class="anchor" href="#s" aria-label="Lien">#</a></h2>`,
    year: (year, content) => `<h3 id="y">${year}<a href="#y">¶</a></h3>${content}`,
  },
  'badges in the headings': { year: (...args) => accordion(...args, '', ' <p class="fr-badge">Nouveau</p>') },
  'elements with the role of a heading': {
    year: (year, content, index) =>
      `<div class="fr-accordion__title" role="heading" aria-level="3"><button aria-controls="a${index}">${year}</button>` +
      `</div><div class="fr-collapse" id="a${index}">${content}</div>`,
  },
  'buttons without a heading': {
    year: (year, content, index) =>
      `<button aria-expanded="false" aria-controls="a${index}">${year}</button><div id="a${index}" hidden>${content}</div>`,
  },
  'links that open, without a heading': {
    year: (year, content, index) =>
      `<div class="card-header"><a data-bs-toggle="collapse" href="#a${index}">${year}</a></div>` +
      `<div id="a${index}" class="collapse">${content}</div>`,
  },
  '`<details>`': { year: (year, content) => `<details><summary>${year}</summary>${content}</details>` },
  '`<details>` with headings': {
    year: (year, content) => `<details><summary><h3>${year}</h3></summary>${content}</details>`,
  },
  'a list of accordions': { year: (...args) => `<ul><li>${accordion(...args)}</li></ul>` },
  'definition lists of years': { year: (year, content) => `<dl><dt>${year}</dt><dd>${content}</dd></dl>` },
  'tabs, each before its panel': {
    year: (year, content) =>
      `<ul class="fr-tabs__list" role="tablist"><li role="presentation"><button class="fr-tabs__tab" role="tab">${year}` +
      `</button></li></ul><section>${content}</section>`,
  },
  'tabs in a row before their panels': tabsInARow(),
  'labels in items of a list': { label: (name, names) => `<ul><li><strong>${name}</strong> ${names}</li></ul>` },
  'labels in rows of a table': {
    label: (name, names) => `<table><tbody><tr><th scope="row">${name}</th><td>${names}</td></tr></tbody></table>`,
  },
  'labels in tables without headings': {
    label: (name, names) => `<table><caption>Acteurs</caption><tr><td>${name}</td><td>${names}</td></tr></table>`,
  },
  'labels that head a column': {
    label: (name, names) =>
      `<table><thead><tr><th>${name.replace(/ ?:/, '')}</th><th>${name}</th></tr></thead>` +
      `<tr><td>${names}</td><td></td></tr></table>`,
  },
  'labels in definition lists': { label: (name, names) => `<dl><dt>${name}</dt><dd>${names}</dd></dl>` },
  'labels in definition lists, without colons': {
    label: (name, names) => `<dl><div><dt>${name.replace(/ ?:/, '')}</dt><dd><p>${names}</p></dd></div></dl>`,
  },
  'names in a paragraph of their own': { label: (name, names) => `<p><strong>${name}</strong></p><p>${names}</p>` },
  'names in a list of their own': {
    label: (name, names) =>
      `<p><b>${name}</b></p><ul>${names
        .split(', ')
        .map((one) => `<li>${one}</li>`)
        .join('')}</ul>`,
  },
  'names in a list within the item of the label': {
    label: (name, names) =>
      `<ul><li><strong>${name}</strong><ul>${names
        .split(', ')
        .map((one) => `<li>${one}</li>`)
        .join('')}</ul></li></ul>`,
  },
  'names in a cell with a list': {
    label: (name, names) =>
      `<table><tr><th>${name}</th><td><ul>${names
        .split(', ')
        .map((one) => `<li>${one}</li>`)
        .join('')}</ul></td></tr></table>`,
  },
  'names with bullets after line breaks': {
    label: (name, names) =>
      `<p><strong>${name}</strong><br>${names
        .split(', ')
        .map((one) => `• ${one}`)
        .join('<br>')}</p>`,
  },
  'names broken after a comma': {
    label: (name, names) => `<p><strong>${name}</strong> ${names.replaceAll(', ', ',<br>')}</p>`,
  },
  'labels without bold, names broken': { label: (name, names) => `<p>${name} ${names.replace(', ', ',<br />')}</p>` },
  'labels in headings': { label: (name, names) => `<h4>${name}</h4><p>${names}</p>` },
  'labels in two elements': {
    label: (name, names) => `<p><strong>${name.replace(/ ?:$/, '')}</strong><span>&nbsp;:</span> ${names}</p>`,
  },
  'labels that may break': {
    label: (name, names) =>
      `<p><strong>${name.replace('part', 'part<wbr>').replace('finan', 'finan&shy;')}</strong> ${names}</p>`,
  },
  'links of publications with words for screen readers': {
    publication: (title) =>
      `<li><a href="https://example.org/x">${title}<span class="fr-sr-only"> (nouvelle fenêtre)</span></a></li>`,
  },
  'links of publications with format and size': {
    publication: (title) =>
      `<li><a class="fr-link fr-link--download" download href="https://example.org/x">${title}<span class="fr-link__detail">PDF – 1,2 Mo</span></a></li>`,
  },
  'links of publications with format and size in their words': {
    publication: (title) =>
      `<li><a href="https://example.org/x">${title} (PDF, 1.2&nbsp;Mo) - ouvre une nouvelle fenêtre</a></li>`,
  },
  'publications with bullets of their own': { publication: (title) => `<li>• ${title}</li>` },
  'publications without a list': { publication: (title) => `<p>■&nbsp;${title}</p>` },
  'publications on cards': {
    publication: (title) =>
      `<div class="fr-card"><div class="fr-card__body"><h4 class="fr-card__title"><a href="https://example.org/x">${title}</a></h4>` +
      '<p class="fr-card__desc">Résumé</p></div></div>',
  },
  'comments, scripts and templates anywhere': {
    prose: (text) => `<!-- Territoires : X (01) --><p>${text}<script>1</script></p><template><p>Non</p></template>`,
  },
};

function tabsInARow(): Partial<SiteParts> {
  const years = (id: string) => [2025, 2024, 2023, 2022, 2021, 2020, 2019, 2018].map((year) => `${id}${year}`);
  const tabs = (ids: readonly string[]) =>
    `<ul role="tablist">${ids
      .map((id) => `<li><a role="tab" href="#${id}" id="t${id}" aria-controls="${id}">${id.slice(1)}</a></li>`)
      .join('')}</ul>`;
  const title = '<h1>Liste des Fabriques</h1>';
  return {
    title,
    section: (name) => `<h2>${name}</h2>${tabs(name.endsWith('cours') ? years('a').slice(0, 2) : years('b').slice(1))}`,
    year: (year, content, index) =>
      `<div role="tabpanel" id="${index < 2 ? 'a' : 'b'}${year}" aria-labelledby="t${index < 2 ? 'a' : 'b'}${year}" ${
        index === 0 ? '' : 'hidden'
      }>${content}</div>`,
  };
}

describe('a saved page changes nothing if the site has', () => {
  test.each(Object.keys(arrangements))('%s', (name) => {
    expect(frozenDiff(stateSite(arrangements[name]))).toBe(nothingChanges);
  });
});
