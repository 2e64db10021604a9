import type { JSX } from 'preact';
import { groupBy } from '../../../domain/group-by.ts';
import type { Language } from '../../../domain/language.ts';
import type { Operation } from '../../addresses.ts';
import type { ParticipationOfActorFragment } from '../../generated/operations.ts';
import { type Table, tableOf } from '../../table.ts';
import { usePage } from '../../use-page.ts';
import { partMessages } from '../messages.ts';
import { EntityLink } from '../node-link.tsx';
import { Quotation, Quotations } from '../quotation.tsx';
import { roleInWords } from '../role-in-words.ts';
import { Section } from '../section.tsx';
import { participationMessages } from './messages.ts';

type Participation = ParticipationOfActorFragment;

/** The participations of an actor, in the order given: a row for each Fabrique on the page, for each participation in the file. */
export function participationTable(participations: readonly Participation[], language: Language): Table {
  const texts = participationMessages[language];
  const { roles, statuses } = partMessages[language];
  const file = tableOf('participations', participations, [
    { label: texts.year, value: ({ year }) => year },
    { label: texts.fabrique, value: ({ fabrique }) => fabrique.title },
    { label: texts.status, value: ({ fabrique }) => statuses[fabrique.status] },
    { label: texts.role, value: ({ role }) => roles[role] },
    { label: texts.words, value: ({ mention }) => mention.text },
    { label: texts.line, value: ({ mention }) => mention.line },
    { label: texts.origin, value: ({ origin }) => (origin === 'PROSE' ? texts.inProse : texts.inList) },
    { label: texts.note, value: ({ note }) => note },
  ]);
  const page = tableOf('participations', byFabrique(participations), [
    {
      label: texts.fabrique,
      value: ({ fabrique }) => fabrique.title,
      cell: ({ fabrique }) => <EntityLink kind="fabrique" id={fabrique.slug} name={fabrique.title} />,
    },
    { label: texts.year, value: ({ year }) => year },
    { label: texts.status, value: ({ fabrique }) => statuses[fabrique.status] },
    { label: texts.role, value: ({ held }) => held.map((it) => roleInWords(it, language)).join(', ') },
    { label: texts.words, value: () => null, cell: ({ held }) => <Quotations participations={held} /> },
  ]);
  return { ...page, header: file.header, values: file.values };
}

interface FabriqueRow extends Pick<Participation, 'fabrique' | 'year'> {
  readonly held: readonly Participation[];
}

/** The participations of each Fabrique, in the order of the first of them. */
function byFabrique(participations: readonly Participation[]): readonly FabriqueRow[] {
  return [...groupBy(participations, ({ fabrique }) => fabrique.slug).values()].flatMap((held) => {
    const [first] = held;
    return first === undefined ? [] : [{ fabrique: first.fabrique, year: first.year, held }];
  });
}

interface ParticipationsProps {
  readonly participations: readonly Participation[];
  readonly table: Table;
  readonly operation: Operation;
}

/** The section of the participations of an actor. A single Fabrique is no table: its words stand alone. */
export function ParticipationsOfActor({ participations, table, operation }: ParticipationsProps): JSX.Element {
  const { title, explanation, explanationOfOne } = participationMessages[usePage().language];
  const [only, ...others] = byFabrique(participations);
  const isOne = only !== undefined && others.length === 0;
  return (
    <Section
      id="participations"
      title={title}
      explanation={isOne ? explanationOfOne : explanation}
      origin="page"
      table={isOne ? { ...table, cells: () => [] } : table}
      operation={operation}
    >
      {isOne ? <OnlyFabrique row={only} /> : null}
    </Section>
  );
}

/** The words of the page for an actor with one Fabrique, which most actors are. */
function OnlyFabrique({ row: { fabrique, year, held } }: { readonly row: FabriqueRow }): JSX.Element {
  const { language } = usePage();
  const { statuses } = partMessages[language];
  return (
    <div class="only-fabrique">
      {held.map(({ id, role, origin, note, mention }) => (
        <figure key={id}>
          <blockquote>
            <Quotation participation={id} text={mention.text} line={mention.line} />
          </blockquote>
          <figcaption>
            {roleInWords({ role, origin }, language)}
            {note === null ? null : <span lang="fr">, {note}</span>}
          </figcaption>
        </figure>
      ))}
      <p>
        <EntityLink kind="fabrique" id={fabrique.slug} name={fabrique.title} />, {year}, {statuses[fabrique.status]}
      </p>
    </div>
  );
}
