import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { issuesOfMentions } from '../../src/domain/mention-issues.ts';
import { frozenDataset, frozenPage } from '../fixtures/frozen/frozen.ts';

const issue = (line: number, text: string) => ({ id: 'issue', line, text });

/** The mentions that an issue of the same line concerns. */
function concerned(text: string, mentions: readonly string[]) {
  const holders = mentions.map((it) => ({ mention: { text: it, line: 7 } }));
  const found = issuesOfMentions(holders, [issue(7, text)]);
  return [...found.keys()].map((index) => mentions[index]);
}

describe('an issue concerns the mention', () => {
  test.each([
    ['with the same words', 'Pôle emploi', 'Pôle emploi'],
    ['that contains it', '(Savoie)', 'CC Cœur de Savoie (Savoie)'],
    ['that it contains', 'Terres en ville, UIMM', 'Terres en ville'],
  ])('%s', (_name, text, mention) => {
    expect(concerned(text, ['ADEME', mention])).toEqual([mention]);
  });

  test('on both of its sides', () => {
    expect(concerned('(38) Lalbenque', ['La-Côte-Saint-André (38)', 'Lalbenque (46)', 'Granville (50)'])).toEqual([
      'La-Côte-Saint-André (38)',
      'Lalbenque (46)',
    ]);
  });

  test.each([
    ['with some of its words', 'Assemblée des communautés de France', ['France urbaine']],
    ['with a part of a word', 'Ville', ['Villes de France']],
    ['in another case', 'ademe', ['ADEME']],
    ['when it has no word', '…', ['ADEME', '…']],
  ])('but not one %s', (_name, text, mentions) => {
    expect(concerned(text, mentions)).toEqual([]);
  });

  test('on its line only', () => {
    expect(issuesOfMentions([{ mention: { text: 'ADEME', line: 8 } }], [issue(7, 'ADEME')])).toEqual(new Map());
  });
});

test('issues concern the mentions of the page whose positions they overlap', () => {
  const dataset = frozenDataset();
  const page = frozenPage.split('\n');
  /** All positions of a text in a line, as its first character and the one after its last. */
  const spans = (text: string, line: number) => {
    const content = page[line - 1] ?? '';
    const starts = [...content].map((_, at) => at).filter((at) => content.startsWith(text, at));
    return starts.map((start) => [start, start + text.length] as const);
  };
  const overlap = (one: Dataset['dataIssues'][number], { line, text }: { line: number; text: string }) =>
    line === one.line &&
    spans(text, line).some(([start, end]) => spans(one.text, line).some(([from, to]) => from < end && start < to));
  const byPosition = dataset.participations.flatMap(({ mention }, index) => {
    const issues = dataset.dataIssues.filter((it) => overlap(it, mention)).map(({ id }) => id);
    return issues.length === 0 ? [] : [[index, issues] as const];
  });
  expect(byPosition.length).toBeGreaterThan(30);
  expect(issuesOfMentions(dataset.participations, dataset.dataIssues)).toEqual(new Map(byPosition));
});
