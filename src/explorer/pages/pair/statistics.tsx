import type { JSX } from 'preact';
import type { Language } from '../../../domain/language.ts';
import type { Operation } from '../../addresses.ts';
import type { PairMeasuresFragment } from '../../generated/operations.ts';
import { inDigits } from '../../language/numbers.ts';
import { partMessages } from '../../parts/messages.ts';
import { Section } from '../../parts/section.tsx';
import { type Table, tableOf } from '../../table.ts';
import { usePage } from '../../use-page.ts';
import { pairMessages } from './messages.ts';
import type { PairActor } from './pair-actors.ts';

/** Below this false discovery rate a pair stands out. */
const significant = 0.05;

/** The measures of a pair, one a row. */
export function statisticsTable(measures: PairMeasuresFragment, a: PairActor, b: PairActor, language: Language): Table {
  const { measureNames: names, measure, value } = pairMessages[language];
  const { roles } = partMessages[language];
  const rows = [
    [names.ofActor(a.name, roles[measures.aRole]), measures.aCount],
    [names.ofActor(b.name, roles[measures.bRole]), measures.bCount],
    [names.all, measures.fabriqueTotal],
    [names.common, measures.count],
    [names.expected, rounded(measures.expected ?? 0, 2)],
    [names.p, rounded(measures.pValue, 3)],
    [names.q, rounded(measures.qValue, 3)],
    [names.tested, measures.testCount],
  ] as const;
  return tableOf('hasard', rows, [
    { label: measure, value: ([name]) => name },
    { label: value, value: ([, number]) => number, cell: ([, number]) => inDigits(number, language) },
  ]);
}

interface StatisticsProps {
  readonly measures: PairMeasuresFragment;
  /** Number of Fabriques that name both, in any role. */
  readonly total: number;
  readonly table: Table;
  readonly operation: Operation;
}

/** Whether two actors meet more often than by chance, in words. */
export function Statistics({ measures, total, table, operation }: StatisticsProps): JSX.Element {
  const { language } = usePage();
  const texts = pairMessages[language];
  const { roles } = partMessages[language];
  const { count, expected, pValue, qValue, testCount, fabriqueTotal, aRole, bRole } = measures;
  const mean = expected ?? 0;
  return (
    <Section
      id="hasard"
      title={texts.chance}
      explanation={texts.chanceExplained}
      origin="computed"
      table={table}
      operation={operation}
    >
      <p>
        {texts.comparedAs(roles[aRole], roles[bRole])} {count < total ? `${texts.onlyThese(count, total)} ` : ''}
        {texts.expected(inDigits(rounded(mean, 1), language), inDigits(fabriqueTotal, language), count)}{' '}
        {count > 0 ? texts.atLeast(share(pValue, language), inDigits(rounded(pValue, 3), language)) : ''}
        {count === 0 && mean < 1 ? texts.noSurprise : ''}
      </p>
      {count === 0 ? null : (
        <p>
          {texts.manyPairs(inDigits(testCount, language))}{' '}
          {(qValue < significant ? texts.standsOut : texts.inconclusive)(inDigits(rounded(qValue, 3), language))}
        </p>
      )}
    </Section>
  );
}

/** A probability as cases of a hundred. */
function share(probability: number, language: Language): string {
  const { cases } = pairMessages[language];
  if (probability < 0.01) return cases.fewerThanOne;
  if (probability > 0.99) return cases.nearlyAll;
  return cases.ofHundred(Math.round(probability * 100));
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
