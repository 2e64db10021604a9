import type { JSX } from 'preact';
import type { Language } from '../../../domain/language.ts';
import type { Role } from '../../../domain/roles.ts';
import type { Operation } from '../../addresses.ts';
import type { ParticipationInFabriqueFragment } from '../../generated/operations.ts';
import { earlierYears } from '../../language/dates.ts';
import { Absence, cofinanceurAbsence } from '../../parts/absence/absence.tsx';
import type { AbsenceReason } from '../../parts/absence/messages.ts';
import { kindColumn } from '../../parts/kind-column.tsx';
import { partMessages } from '../../parts/messages.ts';
import { NodeLink } from '../../parts/node-link.tsx';
import { Quotation } from '../../parts/quotation.tsx';
import { roleInWords } from '../../parts/role-in-words.ts';
import { Section } from '../../parts/section.tsx';
import { type Table, tableOf } from '../../table.ts';
import { usePage } from '../../use-page.ts';
import type { Fabrique } from './facts.ts';
import { fabriqueMessages } from './messages.ts';

/** The roles in the order of the page of a Fabrique. */
const roleOrder: readonly Role[] = ['TERRITOIRE', 'ASSOCIATION', 'PARTNER', 'COFINANCEUR'];

/** The participants of a Fabrique by role and name. `year`: the year of the Fabrique. */
export function participantTable(
  participations: readonly ParticipationInFabriqueFragment[],
  year: number,
  language: Language,
): Table {
  const texts = fabriqueMessages[language];
  const { roles } = partMessages[language];
  const rows = [...participations].sort((a, b) => roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role));
  const before = ({ actor }: ParticipationInFabriqueFragment) =>
    earlierYears(
      actor.years.filter((it) => it < year),
      language,
    );
  return tableOf('participants', rows, [
    {
      label: texts.name,
      value: ({ actor }) => actor.name,
      cell: ({ actor }) => <NodeLink node={actor} />,
    },
    {
      ...kindColumn(texts.kind, language, ({ actor }: ParticipationInFabriqueFragment) =>
        'territoireKind' in actor ? actor.territoireKind : actor.organisationKind,
      ),
      onlyInFile: true,
    },
    {
      label: texts.role,
      value: ({ role }) => roles[role],
      cell: (participation) => roleInWords(participation, language),
    },
    {
      label: texts.departements,
      value: ({ actor }) => ('departements' in actor ? actor.departements.map(({ name }) => name).join(', ') : null),
      onlyInFile: true,
    },
    { label: texts.before, value: before },
    {
      label: texts.words,
      value: ({ mention }) => mention.text,
      cell: ({ id, mention, actor }) => (
        <Quotation participation={id} text={mention.text} line={mention.line} of={actor.name} />
      ),
    },
    { label: texts.line, value: ({ mention }) => mention.line, onlyInFile: true },
  ]);
}

interface ParticipantsProps {
  readonly fabrique: Fabrique;
  readonly table: Table;
  readonly operation: Operation;
}

/** The participants, and why there are none in a role. */
export function Participants({ fabrique, table, operation }: ParticipantsProps): JSX.Element {
  const texts = fabriqueMessages[usePage().language];
  return (
    <Section
      id="participants"
      title={texts.who}
      explanation={texts.whoExplained}
      origin="page"
      table={table}
      operation={operation}
      below={missingRoles(fabrique).map((reason) => <Absence key={reason} reason={reason} />)}
    />
  );
}

function missingRoles({ participations, year }: Fabrique): readonly AbsenceReason[] {
  const reasons: Readonly<Record<Role, AbsenceReason>> = {
    TERRITOIRE: 'noTerritoire',
    ASSOCIATION: 'noAssociation',
    PARTNER: 'noPartner',
    COFINANCEUR: cofinanceurAbsence(year),
  };
  const held = new Set(participations.nodes.map(({ role }) => role));
  return roleOrder.filter((role) => !held.has(role)).map((role) => reasons[role]);
}
