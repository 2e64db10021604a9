import { describe, expect, test } from 'vitest';
import type { Page } from '../../../seed/page/page.ts';
import { parsePage } from '../../../seed/page/parse-page.ts';
import { PublicError } from '../../../src/domain/error.ts';
import { lexicon, mentionsByHand, mentionsOf, namesIn, pageHtml, pageText, smallPage } from '../fixtures/pages.ts';

const page = parsePage(pageText, lexicon);
const lines = pageText.split('\n');

describe('parsePage of the committed page', () => {
  test('finds 23 Fabriques, 4 under way and 19 ended, in their years', () => {
    const years = (wanted: string): number[] =>
      page.fabriques.filter(({ status }) => status === wanted).map(({ year }) => year);
    expect(page.fabriques).toHaveLength(23);
    expect(years('EN_COURS')).toEqual([2025, 2025, 2025, 2024]);
    expect(years('ACHEVEE')).toEqual([
      2024,
      ...[2023, 2022, 2021, 2020, 2019, 2018].flatMap((year) => [year, year, year]),
    ]);
  });

  test('finds the numbers of the header', () => {
    expect(page.announced).toEqual({ territoires: 113, fabriquesPerYear: 3 });
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
    const without = parsePage(pageText, []);
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
    expect(parsePage(copy, lexicon)).toEqual(page);
  });

  test.each([
    ['with blank lines', changed('\n', '\n\n')],
    ['with the other apostrophe', changed('’', "'")],
    ['with no space before colons', changed(/ :/g, ':')],
  ])('%s: finds the same names', (_, copy) => {
    const other = parsePage(copy, lexicon);
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
      const read = parsePage(lines.toSpliced(line - 1, 0, ...added).join('\n'), lexicon);
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
      const read = parsePage(without(line).join('\n'), lexicon);
      expect(withoutLines(read.fabriques)).toEqual(
        withoutLines(page.fabriques.filter((fabrique) => fabrique.line !== line)),
      );
    },
  );

  test('follows a Fabrique from « en cours » to « achevées »', () => {
    const moved = linesOf(30);
    const source = without(30).filter((_, index) => index !== 28);
    const done = source.indexOf('2024');
    const read = parsePage(source.toSpliced(done + 1, 0, ...moved).join('\n'), lexicon);
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
  const territoires = 'Territoires : Guéret (23)';

  test.each([
    ['an empty page', '', /no section/],
    ['another page', 'Mentions légales\nÉditeur : ANCT', /no section/],
    [
      'no header',
      'Fabriques prospectives en cours\n2025\nProse.\nTerritoires : Guéret (23)',
      /territoires accompagnés/,
    ],
    ['a section of unknown status', smallPage(territoires, 'Fabriques prospectives à venir'), /^Line 9 .*à venir/],
    [
      'a label of unknown wording',
      smallPage('Soutiens financiers : A, B', territoires),
      /^Line 8 .*« Soutiens financiers »/,
    ],
    ['an unknown label after the territoires', smallPage(territoires, 'Pilotes : A, B'), /^Line 9 .*« Pilotes »/],
    ['a Fabrique without territoires', smallPage('Cofinanceurs : ANCT'), /^Line 7 .*names no territoires/],
    ['an empty line of territoires', smallPage('Territoires :'), /^Line 7 .*names no territoires/],
    ['a label twice', smallPage(territoires, territoires), /^Line 9 .*second one/],
    ['names in a list under a label', smallPage('Territoires :', '- Guéret (23)'), /^Line 9 .*list item/],
    ['a label without a Fabrique', smallPage(territoires, '2024', territoires), /^Line 10 .*before any description/],
    ['no year', smallPage().replace('2025\n', ''), /^Line 6 .*before any year/],
    ['a page cut off', lines.slice(0, 14).join('\n'), /^Line 9 .*names no territoires/],
    ['words after the last Fabrique', `${pageText}\nPartager la page`, /^Line 154 .*taken off/],
  ])('%s, naming the line and what to do', (_, source, message) => {
    const read = (): Page => parsePage(source, lexicon);
    expect(read).toThrow(PublicError);
    expect(read).toThrow(expect.objectContaining({ code: 'DATA_INVALID', message: expect.stringMatching(message) }));
  });
});

describe('parsePage distinguishes publications and prose:', () => {
  const two = (...between: string[]): Page =>
    parsePage(smallPage('Territoires : A (1)', ...between, 'Territoires : B (2)'), []);
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
    const read = parsePage(smallPage(prose, 'Territoires : A (1)'), []);
    expect(read.fabriques[0]?.proseCofinanceurs.map(({ text }) => text)).toEqual(names);
  });
});
