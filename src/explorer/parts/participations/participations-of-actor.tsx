import type { JSX } from 'preact';
import type { Language } from '../../../domain/language.ts';
import type { Operation } from '../../addresses.ts';
import type { ParticipationOfActorFragment } from '../../generated/operations.ts';
import { type Table, tableOf } from '../../table.ts';
import { usePage } from '../../use-page.ts';
import { partMessages } from '../messages.ts';
import { EntityLink } from '../node-link.tsx';
import { Quotation } from '../quotation.tsx';
import { Section } from '../section.tsx';
import { participationMessages } from './messages.ts';

/** The participations of an actor, in the order given. */
export function participationTable(rows: readonly ParticipationOfActorFragment[], language: Language): Table {
  const texts = participationMessages[language];
  const { roles, statuses, inProse } = partMessages[language];
  return tableOf('participations', rows, [
    { label: texts.year, value: ({ year }) => year },
    {
      label: texts.fabrique,
      value: ({ fabrique }) => fabrique.title,
      cell: ({ fabrique }) => <EntityLink kind="fabrique" id={fabrique.slug} name={fabrique.title} />,
    },
    { label: texts.status, value: ({ fabrique }) => statuses[fabrique.status] },
    {
      label: texts.role,
      value: ({ role }) => roles[role],
      cell: ({ role, origin }) => (origin === 'PROSE' ? `${roles[role]} (${inProse})` : roles[role]),
    },
    {
      label: texts.words,
      value: ({ mention }) => mention.text,
      cell: ({ id, mention }) => <Quotation participation={id} text={mention.text} line={mention.line} />,
    },
    { label: texts.line, value: ({ mention }) => mention.line, onlyInFile: true },
    {
      label: texts.origin,
      value: ({ origin }) => (origin === 'PROSE' ? texts.inProse : texts.inList),
      onlyInFile: true,
    },
    { label: texts.note, value: ({ note }) => note, onlyInFile: true },
  ]);
}

interface ParticipationsProps {
  readonly table: Table;
  readonly operation: Operation;
}

/** The section of the participations of an actor. */
export function ParticipationsOfActor({ table, operation }: ParticipationsProps): JSX.Element {
  const { title, explanation } = participationMessages[usePage().language];
  return (
    <Section
      id="participations"
      title={title}
      explanation={explanation}
      origin="page"
      table={table}
      operation={operation}
    />
  );
}
