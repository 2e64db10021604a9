import type { JSX } from 'preact';
import type { Language } from '../../../domain/language.ts';
import { PairActorsDocument } from '../../generated/operations.ts';
import { partMessages } from '../../parts/messages.ts';
import { EntityLink } from '../../parts/node-link.tsx';
import { Section } from '../../parts/section.tsx';
import { type Table, tableOf } from '../../table.ts';
import { usePage } from '../../use-page.ts';
import { pairMessages } from './messages.ts';
import type { PairActor } from './pair-actors.ts';

/** The totals of two actors. `common`: number of Fabriques that name both. */
export function eachTable(actors: readonly PairActor[], common: number, language: Language): Table {
  const texts = pairMessages[language];
  const { roles: roleNames } = partMessages[language];
  return tableOf('chacun', actors, [
    {
      label: texts.actor,
      value: ({ name }) => name,
      cell: ({ reference, slug, name }) => <EntityLink kind={reference.type} id={slug} name={name} />,
    },
    { label: texts.roles, value: ({ roles }) => roles.map((role) => roleNames[role]).join(', ') },
    { label: texts.total, value: ({ fabriqueCount }) => fabriqueCount },
    { label: texts.common, value: () => common },
    { label: texts.firstYear, value: ({ years }) => years[0] ?? null },
    { label: texts.lastYear, value: ({ years }) => years.at(-1) ?? null },
  ]);
}

interface EachInAllProps {
  readonly table: Table;
  readonly a: PairActor;
  readonly b: PairActor;
}

export function EachInAll({ table, a, b }: EachInAllProps): JSX.Element {
  const texts = pairMessages[usePage().language];
  return (
    <Section
      id="chacun"
      title={texts.each}
      explanation={texts.eachExplained}
      origin="computed"
      table={table}
      operation={{ document: PairActorsDocument, variables: { a: a.slug, b: b.slug } }}
    />
  );
}
