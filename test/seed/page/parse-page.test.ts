import { describe, expect, test } from 'vitest';
import { checkLossless } from '../../../seed/page/lossless.ts';
import type { Page } from '../../../seed/page/page.ts';
import { parsePage } from '../../../seed/page/parse-page.ts';
import type { Wordings } from '../../../seed/page/wordings.ts';
import { PublicError } from '../../../src/domain/error.ts';
import {
  lexicon,
  mentionsByHand,
  mentionsOf,
  namesIn,
  pageHtml,
  pageText,
  smallPage,
  wordings,
} from '../fixtures/pages.ts';

const page = parsePage(pageText, lexicon, wordings);
const lines = pageText.split('\n');

describe('parsePage of the committed page', () => {
  test('finds 23 Fabriques, 4 under way and 19 ended, in their years', () => {
    const years = (wanted: string): (number | null)[] =>
      page.fabriques.filter(({ status }) => status === wanted).map(({ year }) => year);
    expect(page.fabriques).toHaveLength(23);
    expect(years('EN_COURS')).toEqual([2025, 2025, 2025, 2024]);
    expect(years('ACHEVEE')).toEqual([
      2024,
      ...[2023, 2022, 2021, 2020, 2019, 2018].flatMap((year) => [year, year, year]),
    ]);
  });

  test('finds the numbers of the header', () => {
    expect(page.announced).toEqual({
      territoires: { number: 113, bound: 'EXACT', line: 5 },
      fabriquesPerYear: 3,
    });
  });

  test('finds the names after each label, as read by hand', () => {
    expect(page.fabriques.map(mentionsOf)).toEqual(mentionsByHand);
  });

  test('finds as many territoires as the header says', () => {
    const counts = page.fabriques.map((fabrique) => namesIn({ ...page, fabriques: [fabrique] }, 'TERRITOIRE').length);
    expect(counts).toEqual([4, 4, 6, 6, 3, 6, 8, 6, 6, 4, 4, 4, 8, 4, 4, 4, 8, 4, 4, 4, 4, 4, 4]);
    expect(namesIn(page, 'TERRITOIRE')).toHaveLength(113);
  });

  test('assigns each paragraph to its Fabrique', () => {
    const paragraphs = page.fabriques.map((fabrique) => fabrique.paragraphs.map(({ line }) => line));
    expect(paragraphs).toEqual([
      ...[[9, 10, 11, 12], [16, 17], [22, 23, 24], [30], [37, 38], [44, 45], [50, 51], [60, 61], [67, 68], [74, 75]],
      ...[[80, 81], [88], [94], [99], [105, 109, 110], [115, 116], [121, 122], [129], [134, 135, 136], [140], [144]],
      ...[[147, 148], [151]],
    ]);
  });

  test('assigns each publication to its Fabrique', () => {
    const publications = page.fabriques.flatMap((fabrique) =>
      fabrique.publications.map(({ line, text }) => [fabrique.line, line, text.slice(0, 40)]),
    );
    expect(publications).toEqual([
      [50, 57, '[Comprendre] Attractivité des métiers et'],
      [50, 58, '[Comprendre] Attractivité des métiers et'],
      [50, 59, '[Publication] Les Ressources documentair'],
      [74, 79, 'Sélection bibliographique : Jeunesse, la'],
      [88, 93, 'Sélection bibliographique : Le tourisme '],
      [94, 98, 'Bulletin de veille Focus « Vieillissemen'],
      [99, 103, 'Interview de Marina Lafay, présidente de'],
      [105, 107, "[Comprendre] Comment renforcer l'accessi"],
      [105, 108, 'Document complémentaire : Quartier de Ba'],
      [121, 127, 'Une « démarche structurante et dynamique'],
      [129, 133, 'L’ANCT aide les collectivités à penser l'],
    ]);
  });

  test('gives exact words, line and column of every passage', () => {
    const passages = page.fabriques.flatMap((fabrique) => [
      ...[...fabrique.paragraphs, ...fabrique.publications, ...fabrique.proseCofinanceurs],
      ...fabrique.labels.flatMap(({ label, mentions }) => [label, ...mentions]),
    ]);
    expect(passages.length).toBeGreaterThan(350);
    for (const { text, line, column } of passages) {
      expect(lines[line - 1]?.slice(column, column + text.length)).toBe(text);
    }
  });

  test('needs known names only for line 112', () => {
    const without = parsePage(pageText, [], wordings);
    const different = without.fabriques.flatMap(({ labels }, index) =>
      labels.filter((label, at) => JSON.stringify(label) !== JSON.stringify(page.fabriques[index]?.labels[at])),
    );
    expect(different.map(({ label }) => label.line)).toEqual([112]);
  });
});

describe('parsePage of other copies of the page', () => {
  const changed = (from: string | RegExp, to: string): string => pageText.replaceAll(from, to);

  test.each([
    ['saved as HTML', pageHtml],
    ['saved as HTML without line ends', pageHtml.replace(/\s*\n\s*/g, ' ')],
    ['saved as HTML with accordions', pageHtml.replace(/(<h[23][^>]*>)(.*)(<\/h[23]>)/g, '$1<button>$2</button>$3')],
    ['with Windows line ends', changed('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${pageText}`],
    ['with letters in two parts', pageText.normalize('NFD')],
    ['with no-break spaces', changed(' ', '\u00A0')],
    ['with narrow no-break spaces before colons', changed(' :', '\u202F:')],
    ['with spaces around its lines', changed('\n', '  \n\t')],
  ])('%s: finds the same', (_, copy) => {
    expect(parsePage(copy, lexicon, wordings)).toEqual(page);
  });

  test.each([
    ['with blank lines', changed('\n', '\n\n')],
    ['with the other apostrophe', changed('’', "'")],
    ['with no space before colons', changed(/ :/g, ':')],
  ])('%s: finds the same names', (_, copy) => {
    const other = parsePage(copy, lexicon, wordings);
    const straight = (text: string): string => text.replaceAll('’', "'");
    expect(namesIn(other, 'TERRITOIRE').map(straight)).toEqual(namesIn(page, 'TERRITOIRE').map(straight));
    expect(namesIn(other, 'PARTNER').map(straight)).toEqual(namesIn(page, 'PARTNER').map(straight));
  });
});

describe('parsePage of a changed page', () => {
  /** The lines of the Fabrique that begins on this line. */
  const linesOf = (line: number): string[] => {
    const length = lines.slice(line).findIndex((text, index) => {
      const at = line + index + 1;
      return /^(\d{4}|Fabriques prospectives .*)$/.test(text) || page.fabriques.some((other) => other.line === at);
    });
    return lines.slice(line - 1, length < 0 ? undefined : line + length);
  };
  const without = (line: number): string[] => lines.toSpliced(line - 1, linesOf(line).length);
  const descriptions = (read: Page): string[] =>
    read.fabriques.map((fabrique) => mentionsOf(fabrique).replaceAll(/\d+ (?=[A-Z])|line \d+/g, ''));
  const added = [
    'Les friches sont nombreuses : que deviennent-elles ?',
    'Territoires : Guéret (23), CC de Bresse et Saône (01)',
    'Cofinanceurs :',
  ];

  test.each(page.fabriques.map(({ line }) => line))(
    'with a Fabrique added before line %i, has the others as before',
    (line) => {
      const read = parsePage(lines.toSpliced(line - 1, 0, ...added).join('\n'), lexicon, wordings);
      const index = page.fabriques.findIndex((fabrique) => fabrique.line === line);
      expect(read.fabriques[index]?.paragraphs.map(({ text }) => text)).toEqual([added[0]]);
      expect(namesIn({ ...read, fabriques: read.fabriques.slice(index, index + 1) }, 'TERRITOIRE')).toEqual([
        'Guéret (23)',
        'CC de Bresse et Saône (01)',
      ]);
      expect(withoutLines(read.fabriques.toSpliced(index, 1))).toEqual(withoutLines(page.fabriques));
    },
  );

  test.each(page.fabriques.map(({ line }) => line))(
    'without the Fabrique of line %i, has the others as before',
    (line) => {
      const read = parsePage(without(line).join('\n'), lexicon, wordings);
      expect(withoutLines(read.fabriques)).toEqual(
        withoutLines(page.fabriques.filter((fabrique) => fabrique.line !== line)),
      );
    },
  );

  test('follows a Fabrique from « en cours » to « achevées »', () => {
    const moved = linesOf(30);
    const source = without(30).filter((_, index) => index !== 28);
    const done = source.indexOf('2024');
    const read = parsePage(source.toSpliced(done + 1, 0, ...moved).join('\n'), lexicon, wordings);
    const fabrique = read.fabriques[3];
    expect(fabrique).toMatchObject({ status: 'ACHEVEE', year: 2024 });
    expect(descriptions(read)[3]).toBe(descriptions(page)[3]?.replace('EN_COURS', 'ACHEVEE'));
    expect(withoutLines(read.fabriques.toSpliced(3, 1))).toEqual(withoutLines(page.fabriques.toSpliced(3, 1)));
  });
});

/** Fabriques without lines and columns, which change with the page. */
function withoutLines(fabriques: Page['fabriques']): unknown {
  return JSON.parse(JSON.stringify(fabriques, (key, value: unknown) => (key === 'line' ? undefined : value)));
}

describe('parsePage refuses', () => {
  test.each([
    ['an empty page', ''],
    ['another page', 'Mentions légales\nÉditeur : ANCT'],
  ])('%s, and says what to save', (_, source) => {
    const read = (): Page => parsePage(source, lexicon, wordings);
    expect(read).toThrow(PublicError);
    expect(read).toThrow(
      expect.objectContaining({
        code: 'DATA_INVALID',
        message: expect.stringMatching(/no section.*save the whole page/),
      }),
    );
  });
});

describe('parsePage reads on, and reports', () => {
  const territoires = 'Territoires : Guéret (23)';

  test.each<[string, string, string[]]>([
    ['a section of unknown status', smallPage(territoires, 'Fabriques prospectives à venir'), ['UNKNOWN_SECTION 9']],
    ['an unknown title of one word above a year', smallPage(territoires, 'Archives', '2019'), ['UNKNOWN_SECTION 9']],
    ['a label of unknown wording', smallPage('Soutiens financiers : A, B', territoires), ['UNKNOWN_LABEL 8']],
    ['an unknown label after the territoires', smallPage(territoires, 'Pilotes : A, B'), ['UNKNOWN_LABEL 9']],
    ['a Fabrique without territoires', smallPage('Cofinanceurs : ANCT'), ['NO_TERRITOIRES 7']],
    ['an empty line of territoires', smallPage('Territoires :'), ['NO_TERRITOIRES 7']],
    ['a label twice', smallPage('Cofinanceurs : A', 'Cofinanceurs : B', territoires), ['LABEL_TWICE 9']],
    ['a Fabrique without description', smallPage(territoires, territoires), ['NO_DESCRIPTION 9']],
    ['a Fabrique without description in a year', smallPage(territoires, '2024', territoires), ['NO_DESCRIPTION 10']],
    ['no year', smallPage(territoires).replace('2025\n', ''), ['NO_YEAR 6']],
    ['no section', smallPage(territoires).replace('Fabriques prospectives en cours\n', ''), ['NO_SECTION 5']],
    ['two years in one', smallPage(territoires).replace('2025\n', '2025-2026\n'), ['ODD_YEAR 6']],
    ['a page cut off', lines.slice(0, 14).join('\n'), ['NO_TERRITOIRES 9']],
    ['words after the last Fabrique', `${pageText.trimEnd()}\nPartager la page`, ['UNPLACED_TEXT 154']],
  ])('%s', (_, source, findings) => {
    const read = parsePage(source, lexicon, wordings);
    expect(read.findings.map(({ code, line }) => `${code} ${line}`)).toEqual(findings);
    expect(checkLossless(read)).toEqual([]);
  });

  test('no more than once, what is under an unknown label', () => {
    const read = parsePage(smallPage(territoires, 'Contact :', '- A', '- B'), lexicon, wordings);
    expect(read.findings.map(({ code, line }) => [code, line])).toEqual([['UNKNOWN_LABEL', 9]]);
    expect(read.unread.map(({ text }) => text)).toEqual(['Contact :', '- A', '- B']);
    expect(checkLossless(read)).toEqual([]);
  });

  test('nothing under a label that the curation ignores', () => {
    const ignoring: Wordings = { ...wordings, labels: [...wordings.labels, { wording: 'Contact', use: 'IGNORE' }] };
    const source = smallPage('Contact : A', territoires, 'Contact :', '- B');
    const read = parsePage(source, lexicon, ignoring);
    expect(read.findings).toEqual([]);
    expect(read.ignored.map(({ text }) => text)).toEqual(['Contact : A', 'Contact :', '- B']);
    expect(namesIn(read, 'TERRITOIRE')).toEqual(['Guéret (23)']);
    expect(checkLossless(read)).toEqual([]);
  });

  test('names in a role that an unknown label seems to have', () => {
    const read = parsePage(smallPage('Partenaires associés : A, B', territoires), lexicon, wordings);
    expect(namesIn(read, 'PARTNER')).toEqual(['A', 'B']);
  });
});

describe('parsePage finds names under a label', () => {
  test.each<[string, string[]]>([
    ['in a list', ['Territoires :', '- Guéret (23)', '- CC de Bresse et Saône (01)']],
    ['in a list after the first', ['Territoires : Guéret (23)', '- CC de Bresse et Saône (01)']],
    ['on the next line', ['Territoires :', 'Guéret (23), CC de Bresse et Saône (01)']],
    ['after a blank line', ['Territoires :', '', 'Guéret (23) ; CC de Bresse et Saône (01)']],
  ])('%s', (_, under) => {
    const read = parsePage(smallPage(...under), lexicon, wordings);
    expect(namesIn(read, 'TERRITOIRE')).toEqual(['Guéret (23)', 'CC de Bresse et Saône (01)']);
    expect([...read.findings, ...checkLossless(read)]).toEqual([]);
  });
});

describe('parsePage distinguishes publications and prose:', () => {
  const two = (...between: string[]): Page =>
    parsePage(smallPage('Territoires : A (1)', ...between, 'Territoires : B (2)'), [], wordings);
  const paragraphs = (read: Page): string[] | undefined => read.fabriques[1]?.paragraphs.map(({ text }) => text);
  const publications = (read: Page): string[] | undefined => read.fabriques[0]?.publications.map(({ text }) => text);

  test('a line between an empty « En complément : » and labels describes the next Fabrique', () => {
    const read = two('En complément :', 'Une prose sans point final');
    expect([publications(read), paragraphs(read)]).toEqual([[], ['Une prose sans point final']]);
  });

  test('a title between an empty « En complément : » and a paragraph is a publication', () => {
    const read = two('En complément :', 'Un titre 15.07.2021', 'Une prose.');
    expect([publications(read), paragraphs(read)]).toEqual([['Un titre 15.07.2021'], ['Une prose.']]);
  });

  test('two paragraphs after an empty « En complément : » describe the next Fabrique', () => {
    const read = two('En complément :', 'Une prose.', 'Une autre.');
    expect([publications(read), paragraphs(read)]).toEqual([[], ['Une prose.', 'Une autre.']]);
  });

  test('prose may begin with the words of a heading', () => {
    const read = two('En complément de ces travaux, une prose.', 'Publications et rapports abondent.');
    expect(paragraphs(read)).toHaveLength(2);
  });

  test.each([
    ['Elle est cofinancée par la Caisse des dépôts.', ['Caisse des dépôts']],
    ['Fabrique cofinancée par l’ADEME, la DGALN et le Cerema à hauteur de 50 %.', ['ADEME', 'DGALN', 'Cerema']],
    ['Elles sont co-financées par Action logement et se dérouleront en 2021.', ['Action logement']],
    [
      'Elle est cofinancée par la Direction générale de l’aménagement, du logement et de la nature ; elle dure un an.',
      ['Direction générale de l’aménagement, du logement et de la nature'],
    ],
    ['Elle est cofinancée par les Villes unies et le Cerema.', ['Villes unies', 'Cerema']],
    ['Elle est cofinancée par ses partenaires.', []],
    ['Elle est pilotée par la DGOM.', []],
  ])('finds cofinanceurs in « %s »', (prose, names) => {
    const read = parsePage(smallPage(prose, 'Territoires : A (1)'), [], wordings);
    expect(read.fabriques[0]?.proseCofinanceurs.map(({ text }) => text)).toEqual(names);
  });
});
