import type { Language } from '../../../domain/language.ts';
import { correctionMessages } from '../../parts/corrections/messages.ts';
import { partMessages } from '../../parts/messages.ts';
import { type Table, tableOf } from '../../table.ts';
import type { sourceMessages } from './messages.ts';
import type { SourceLine } from './source-lines.ts';

type Labels = (typeof sourceMessages)[Language]['columns'];

/** What the margin says, as tables to download. */
export function sourceTables(lines: readonly SourceLine[], labels: Labels, language: Language): Table[] {
  const { roles } = partMessages[language];
  const facts = lines.flatMap((line) => line.facts);
  const corrections = lines.flatMap((line) => line.corrections);
  const uncounted = lines.flatMap(({ number, parts }) =>
    parts.flatMap(({ name, text }) => (name === null ? [] : [{ line: number, text, target: name.target }])),
  );
  return [
    tableOf('faits', facts, [
      { label: labels.line, value: ({ line }) => line },
      { label: labels.words, value: ({ text }) => text },
      { label: labels.role, value: ({ role }) => roles[role] },
      { label: labels.actor, value: ({ actor }) => actor.name },
      { label: labels.fabrique, value: ({ fabrique }) => fabrique.title },
      { label: labels.year, value: ({ fabrique }) => fabrique.year },
      { label: 'id', value: ({ id }) => id },
    ]),
    tableOf('corrections', corrections, [
      { label: labels.line, value: ({ line }) => line },
      { label: labels.words, value: ({ text }) => text },
      { label: correctionMessages[language].nature, value: ({ natureLabel }) => natureLabel },
      { label: labels.problem, value: ({ problem }) => problem },
      { label: labels.corrected, value: ({ correction }) => correction },
      { label: labels.evidence, value: ({ evidence }) => evidence },
    ]),
    tableOf('non-comptes', uncounted, [
      { label: labels.line, value: ({ line }) => line },
      { label: labels.words, value: ({ text }) => text },
      { label: labels.name, value: ({ target }) => target.name },
    ]),
  ];
}
