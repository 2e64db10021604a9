import { describe, expect, test } from 'vitest';
import { checkAnnouncedTerritoires, checkLossless } from '../../../seed/page/lossless.ts';
import type { LabelGroup, Page, PageFabrique, Passage } from '../../../seed/page/page.ts';
import { parsePage } from '../../../seed/page/parse-page.ts';
import { PublicError } from '../../../src/domain/error.ts';
import { lexicon, pageHtml, pageText, smallPage } from '../fixtures/pages.ts';

const page = parsePage(pageText, lexicon);

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
  expect(checkLossless(parsePage(pageHtml, lexicon))).toEqual([]);
  expect(checkLossless(parsePage(pageText, []))).toEqual([]);
});

test('checkAnnouncedTerritoires finds as many mentions as announced', () => {
  expect(checkAnnouncedTerritoires(page)).toEqual([]);
});

describe('the checks find', () => {
  test('a missing mention', () => {
    const broken = withMentions((mentions) => mentions.filter(({ text }) => text !== 'Atout France'));
    expect(checkLossless(broken).map(({ line, text }) => [line, text])).toEqual([
      [13, ', Atout France, '],
      [90, ', Atout France, '],
    ]);
    expect(checkAnnouncedTerritoires(broken)).toEqual([]);
  });

  test('a missing territoire, also by the number in the header', () => {
    const broken = withMentions((mentions) => mentions.filter(({ text }) => text !== 'CA de Bastia (2B)'));
    expect(checkLossless(broken)).toHaveLength(1);
    expect(checkAnnouncedTerritoires(broken)).toEqual([
      {
        line: 6,
        text: 'territoires accompagnés depuis 2018',
        problem: 'the header announces 113 territoires, the label lines name 112',
      },
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
    const read = parsePage(smallPage('Cofinanceurs : ANCT Pilotes : DGOM', 'Territoires : A (1)'), []);
    expect(checkLossless(read)).toEqual([
      { line: 8, text: 'ANCT Pilotes : DGOM', problem: expect.stringContaining('one name') },
    ]);
  });

  test('a line that was not read, or read as two kinds', () => {
    const lost = withFabriques((fabrique) => ({ ...fabrique, paragraphs: fabrique.paragraphs.slice(1) }));
    expect(checkLossless(lost)).toHaveLength(23);
    const twice = withFabriques((fabrique) => ({
      ...fabrique,
      publications: fabrique.paragraphs.filter(({ line }) => line === 9).map((passage) => ({ ...passage, url: null })),
    }));
    expect(checkLossless(twice).filter(({ line }) => line === 9)).toHaveLength(1);
  });
});

describe('the checks detect a page that was', () => {
  const faultsOf = (source: string): unknown[] => {
    try {
      const read = parsePage(source, lexicon);
      return [...checkLossless(read), ...checkAnnouncedTerritoires(read)];
    } catch (error) {
      expect(error).toBeInstanceOf(PublicError);
      return [error];
    }
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
