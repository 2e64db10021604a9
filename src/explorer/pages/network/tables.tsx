import type { JSX } from 'preact';
import type { Language } from '../../../domain/language.ts';
import { French } from '../../parts/french.tsx';
import { EntityLink } from '../../parts/node-link.tsx';
import { Hidden } from '../../parts/section.tsx';
import { type Column, type Table, tableOf } from '../../table.ts';
import { usePage } from '../../use-page.ts';
import { choiceMessages } from './choice-messages.ts';
import { rounded } from './in-words.ts';
import { networkMessages } from './messages.ts';
import type { NetworkData } from './network-data.ts';
import type { EdgeRow, Member, NodeRow } from './rows.ts';
import { fields, type NetworkState } from './state.ts';

/** Most rows of a table on the page. The file has all. */
export const mostRows = 100;

/** The page has the first rows, the file all of them. */
function shortTable<Row>(id: string, rows: readonly Row[], columns: readonly Column<Row>[]): Table {
  const file = tableOf(id, rows, columns);
  return { ...tableOf(id, rows.slice(0, mostRows), columns), header: file.header, values: file.values };
}

/** The links of the drawing: each number leads to what the two share. */
export function edgeTable({ edges }: NetworkData, state: NetworkState, language: Language): Table {
  const texts = networkMessages[language].columns;
  const id = state.mode === 'ONE_MODE' ? 'liens' : 'participations';
  const columns: Column<EdgeRow>[] =
    state.mode === 'ONE_MODE'
      ? [
          {
            label: texts.one,
            value: ({ source }) => source.name,
            cell: ({ source }) => <MemberLink member={source} />,
          },
          {
            label: texts.other,
            value: ({ target }) => target.name,
            cell: ({ target }) => <MemberLink member={target} />,
          },
          { label: texts.common, value: ({ count }) => count, cell: (edge) => <CommonFabriques edge={edge} /> },
          ...(state.weight === fields.weight.standard
            ? []
            : [{ label: texts.weight, value: ({ weight }: EdgeRow) => rounded(weight) }]),
          { label: texts.slug, value: ({ source }) => source.slug, onlyInFile: true },
          { label: texts.otherSlug, value: ({ target }) => target.slug, onlyInFile: true },
        ]
      : [
          {
            label: texts.actor,
            value: ({ source }) => source.name,
            cell: ({ source }) => <MemberLink member={source} />,
          },
          {
            label: texts.fabrique,
            value: ({ target }) => target.name,
            cell: ({ target }) => <MemberLink member={target} />,
          },
          { label: texts.year, value: ({ target }) => target.year },
          { label: texts.slug, value: ({ source }) => source.slug, onlyInFile: true },
          { label: texts.otherSlug, value: ({ target }) => target.slug, onlyInFile: true },
        ];
  return shortTable(id, edges.rows, columns);
}

/** The nodes of the drawing. */
export function nodeTable({ nodes }: NetworkData, state: NetworkState, language: Language): Table {
  const texts = networkMessages[language];
  const choices = choiceMessages[language];
  const { columns: labels } = texts;
  const anchors = anchorsOf(nodes.rows);
  const shown = new Set<string>(['fabriqueCount', 'degree']);
  const measured: Column<NodeRow>[] = [];
  const measures = [
    { name: state.size, label: choices.sizes[state.size] },
    { name: state.measure, label: choices.measures[state.measure] },
  ];
  for (const { name, label } of measures) {
    if (name === 'equal' || name === 'none' || shown.has(name)) continue;
    shown.add(name);
    measured.push({
      label: label.charAt(0).toUpperCase() + label.slice(1),
      value: ({ values }) => {
        const value = values[name];
        return value === null ? null : rounded(value);
      },
    });
  }
  return shortTable('points', nodes.rows, [
    {
      label: labels.name,
      value: ({ name }) => name,
      cell: (row) => (
        <span id={anchors.get(row)}>
          <MemberLink member={row} />
        </span>
      ),
    },
    { label: labels.number, value: ({ number }) => number },
    {
      label: labels.nature,
      value: ({ kind, kindLabel }) => (kind === 'fabrique' ? texts.natureFabrique : kindLabel),
      cell: ({ kind, kindLabel }) => (kind === 'fabrique' ? texts.natureFabrique : <French>{kindLabel}</French>),
    },
    { label: labels.fabriqueCount, value: ({ fabriqueCount }) => fabriqueCount },
    { label: labels.degree, value: ({ degree }) => degree },
    ...measured,
    ...(state.colour === 'communaute'
      ? [{ label: labels.community, value: ({ community }: NodeRow) => community }]
      : []),
    { label: labels.slug, value: ({ slug }) => slug, onlyInFile: true },
  ]);
}

/**
 * The anchor of each row: the hash by which the script selects its node, so that the same link leads to the row without it.
 * Of two nodes with one slug, the first has it.
 */
function anchorsOf(rows: readonly NodeRow[]): ReadonlyMap<NodeRow, string> {
  const bySlug = new Map(rows.map((row) => [row.slug, row] as const).reverse());
  return new Map([...bySlug].map(([slug, row]) => [row, `choix=${slug}`]));
}

/** The link to the page of a member. */
export function MemberLink({ member: { kind, slug, name } }: { readonly member: Member }): JSX.Element {
  return <EntityLink kind={kind} id={slug} name={name} />;
}

function CommonFabriques({ edge: { source, target, count } }: { readonly edge: EdgeRow }): JSX.Element {
  const { language, addresses } = usePage();
  return (
    <a href={addresses.pair(source.slug, target.slug)}>
      {count} <Hidden>{networkMessages[language].commonOf(source.name, target.name)}</Hidden>
    </a>
  );
}
