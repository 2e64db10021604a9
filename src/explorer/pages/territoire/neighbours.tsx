import type { JSX } from 'preact';
import type { Language } from '../../../domain/language.ts';
import type { Operation } from '../../addresses.ts';
import { Cut } from '../../parts/cut.tsx';
import { kindColumn } from '../../parts/kind-column.tsx';
import { EntityLink } from '../../parts/node-link.tsx';
import { Section } from '../../parts/section.tsx';
import { type Table, tableOf } from '../../table.ts';
import { usePage } from '../../use-page.ts';
import type { Territoire } from './facts.ts';
import { territoireMessages } from './messages.ts';

/** The territoires of the same départements that took part in other Fabriques. */
export function neighbourTable({ neighbours }: Territoire, language: Language): Table {
  const texts = territoireMessages[language];
  return tableOf('voisins', neighbours.nodes, [
    {
      label: texts.territoire,
      value: ({ name }) => name,
      cell: ({ slug, name }) => <EntityLink kind="territoire" id={slug} name={name} />,
    },
    kindColumn(texts.kind, language, ({ territoireKind }) => territoireKind),
    { label: texts.years, value: ({ years }) => years.join(', ') },
  ]);
}

interface NeighboursProps {
  readonly territoire: Territoire;
  readonly table: Table;
  readonly operation: Operation;
}

export function Neighbours({ territoire: { neighbours }, table, operation }: NeighboursProps): JSX.Element | null {
  const texts = territoireMessages[usePage().language];
  const { nodes, totalCount } = neighbours;
  if (totalCount === 0) return null;
  return (
    <Section
      id="voisins"
      title={texts.near}
      explanation={texts.nearExplained}
      origin="computed"
      table={table}
      operation={operation}
    >
      <Cut shown={nodes.length} total={totalCount} />
    </Section>
  );
}
