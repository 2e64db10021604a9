import type { JSX } from 'preact';
import type { Language } from '../../../domain/language.ts';
import type { Operation } from '../../addresses.ts';
import type { CorrectionFragment } from '../../generated/operations.ts';
import { type Column, type Table, tableOf } from '../../table.ts';
import { usePage } from '../../use-page.ts';
import { French } from '../french.tsx';
import { LineLink } from '../quotation.tsx';
import { Section } from '../section.tsx';
import { correctionMessages } from './messages.ts';

/** The corrections of several participations, each once, by line. */
export function distinctCorrections(
  holders: readonly { readonly issues: readonly CorrectionFragment[] }[],
): readonly CorrectionFragment[] {
  const byId = new Map(holders.flatMap(({ issues }) => issues).map((issue) => [issue.id, issue]));
  return [...byId.values()].sort((a, b) => a.line - b.line);
}

export function correctionTable(corrections: readonly CorrectionFragment[], language: Language): Table {
  return tableOf('corrections', corrections, correctionColumns(correctionMessages[language]));
}

type ColumnTexts = Pick<
  (typeof correctionMessages)[Language],
  'words' | 'line' | 'nature' | 'problem' | 'correction' | 'evidence' | 'none'
>;

/** The columns of corrections: where they are, then what they say. */
export function correctionColumns(texts: ColumnTexts): readonly Column<CorrectionFragment>[] {
  return [
    { label: texts.words, value: ({ text }) => text, cell: ({ text }) => <q lang="fr">{text}</q> },
    { label: texts.line, value: ({ line }) => line, cell: ({ line }) => <LineLink line={line} /> },
    {
      label: texts.nature,
      value: ({ natureLabel }) => natureLabel,
      cell: ({ natureLabel }) => <French>{natureLabel}</French>,
    },
    { label: texts.problem, value: ({ problem }) => problem, cell: ({ problem }) => <French>{problem}</French> },
    {
      label: texts.correction,
      value: ({ correction }) => correction,
      cell: ({ correction }) => (correction === null ? texts.none : <French>{correction}</French>),
    },
    { label: texts.evidence, value: ({ evidence }) => evidence, cell: ({ evidence }) => <French>{evidence}</French> },
  ];
}

interface CorrectionsProps {
  readonly corrections: readonly CorrectionFragment[];
  readonly table: Table;
  readonly operation: Operation;
}

/** The errors and doubts on the words of a page, with what the graph has instead. Nothing if there are none. */
export function Corrections({ corrections, table, operation }: CorrectionsProps): JSX.Element | null {
  const { language } = usePage();
  const texts = correctionMessages[language];
  if (corrections.length === 0) return null;
  return (
    <Section
      id="corrections"
      title={texts.title}
      explanation={texts.explanation}
      origin="official"
      table={table}
      operation={operation}
    />
  );
}
