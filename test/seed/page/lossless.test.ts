import { describe, expect, test } from 'vitest';
import { checkLossless } from '../../../seed/page/lossless.ts';
import type { LabelGroup, Page, PageFabrique, Passage } from '../../../seed/page/page.ts';
import { checkAnnounced } from '../../../seed/page/page-header.ts';
import { parsePage } from '../../../seed/page/parse-page.ts';
import { lexicon, namesIn, pageHtml, pageText, smallPage, wordings } from '../fixtures/pages.ts';

const page = parsePage(pageText, lexicon, wordings);

/** The parsed page with a change in each of its Fabriques. */
function withFabriques(change: (fabrique: PageFabrique) => PageFabrique): Page {
  return { ...page, fabriques: page.fabriques.map(change) };
}

function withMentions(change: (mentions: readonly Passage[], group: LabelGroup) => readonly Passage[]): Page {
  return withFabriques((fabrique) => ({
    ...fabrique,
    labels: fabrique.labels.map((group) => ({ ...group, mentions: change(group.mentions, group) })),
  }));
}

test('checkLossless finds no fault in the page, as text or HTML, with or without known names', () => {
  expect(checkLossless(page)).toEqual([]);
  expect(checkLossless(parsePage(pageHtml, lexicon, wordings))).toEqual([]);
  expect(checkLossless(parsePage(pageText, [], wordings))).toEqual([]);
});

describe('the checks find', () => {
  test('a missing mention', () => {
    const broken = withMentions((mentions) => mentions.filter(({ text }) => text !== 'Atout France'));
    expect(checkLossless(broken).map(({ code, line, text }) => [code, line, text])).toEqual([
      ['TEXT_NOT_READ', 13, ', Atout France, '],
      ['TEXT_NOT_READ', 90, ', Atout France, '],
    ]);
  });

  test('a mention with other words than the page', () => {
    const broken = withMentions((mentions) =>
      mentions.map((mention) => (mention.text === 'Fénarive' ? { ...mention, text: 'Fenarive' } : mention)),
    );
    expect(checkLossless(broken).map(({ line }) => line)).toEqual([19]);
  });

  test('a mention read twice', () => {
    const broken = withMentions((mentions, { label }) => (label.line === 153 ? [...mentions, ...mentions] : mentions));
    expect(new Set(checkLossless(broken).map(({ line }) => line))).toEqual(new Set([153]));
  });

  test('two names read as one, if a parenthesis or semicolon shows it', () => {
    const line = page.lines[64] ?? '';
    const column = line.indexOf('Grand Lyon');
    const broken = withMentions((mentions, { label }) =>
      label.line === 65 ? [{ text: line.slice(column), line: 65, column }] : mentions,
    );
    expect(checkLossless(broken).map((fault) => fault.line)).toEqual([65]);
  });

  test('a label inside a line that was read as a name', () => {
    const read = parsePage(smallPage('Cofinanceurs : ANCT Pilotes : DGOM', 'Territoires : A (1)'), [], wordings);
    expect(checkLossless(read)).toMatchObject([{ code: 'ODD_NAME', line: 8, text: 'ANCT Pilotes : DGOM' }]);
  });

  test('a line that was not read, or read as two kinds', () => {
    const lost = withFabriques((fabrique) => ({ ...fabrique, paragraphs: fabrique.paragraphs.slice(1) }));
    expect(checkLossless(lost).map(({ code }) => code)).toEqual(Array(23).fill('TEXT_NOT_READ'));
    const twice = withFabriques((fabrique) => ({
      ...fabrique,
      publications: fabrique.paragraphs.filter(({ line }) => line === 9).map((passage) => ({ ...passage, url: null })),
    }));
    expect(checkLossless(twice).filter(({ line }) => line === 9)).toMatchObject([{ code: 'TEXT_READ_TWICE' }]);
  });
});

describe('the checks detect a page that was', () => {
  /** Cut before its first section, it is refused as another page. */
  const faultsOf = (source: string): unknown[] => {
    if (!source.includes('\nFabriques prospectives en cours')) return ['another page'];
    const read = parsePage(source, lexicon, wordings);
    const named = read.fabriques.flatMap((fabrique) => namesIn({ ...read, fabriques: [fabrique] }, 'TERRITOIRE'));
    return [
      ...read.findings,
      ...checkLossless(read),
      ...checkAnnounced(read.announced.territoires, named.length, read.lines),
    ];
  };

  test('truncated anywhere before its last name', () => {
    for (let length = 0; length < pageText.lastIndexOf(' et '); length += 97) {
      expect(faultsOf(pageText.slice(0, length)), `cut after ${length} characters`).not.toEqual([]);
    }
  });

  test('saved without one of its lines of territoires', () => {
    const lines = pageText.split('\n');
    for (const [index, line] of lines.entries()) {
      if (!line.startsWith('Territoires')) continue;
      expect(faultsOf(lines.toSpliced(index, 1).join('\n')), `without line ${index + 1}`).not.toEqual([]);
    }
  });
});
