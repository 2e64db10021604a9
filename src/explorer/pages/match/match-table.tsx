import type { ComponentChildren, JSX } from 'preact';
import type { Language } from '../../../domain/language.ts';
import { counted } from '../../language/numbers.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { French } from '../../parts/french.tsx';
import { partMessages } from '../../parts/messages.ts';
import { type LinkedNode, NodeLink, targetOf } from '../../parts/node-link.tsx';
import { type Table, tableOf } from '../../table.ts';
import { usePage } from '../../use-page.ts';
import type { Match, MatchedNode } from './matches.ts';
import { matchMessages } from './messages.ts';

/** One row for each name of the list, in its order. */
export function matchTable(matches: readonly Match[], language: Language): Table {
  const texts = matchMessages[language];
  const { roles } = partMessages[language];
  return tableOf('correspondances', matches, [
    { label: texts.given, value: ({ name }) => name },
    { label: texts.certainty, value: ({ certainty }) => texts.certainties[certainty] },
    {
      label: texts.match,
      value: ({ node }) => (node === null ? null : (targetOf(node)?.name ?? null)),
      cell: (match) => <Nodes {...match} texts={texts} />,
    },
    {
      label: texts.kind,
      value: ({ node }) => kindOf(node, language),
      cell: ({ node }) => (isActor(node) ? <French>{node.kindLabel}</French> : kindOf(node, language)),
    },
    {
      label: texts.roles,
      value: ({ node }) => (isActor(node) ? node.roles.map((role) => roles[role]).join(', ') : null),
    },
    { label: texts.fabriques, value: ({ node }) => (isActor(node) ? node.fabriqueCount : null) },
    { label: texts.years, value: ({ node }) => yearsOf(node) },
    {
      label: texts.others,
      value: ({ others }) => others.flatMap((node) => targetOf(node)?.name ?? []).join(' ; '),
      onlyInFile: true,
    },
    {
      label: texts.absentPlace,
      value: ({ absentPlace }) => (absentPlace === null ? null : texts.placeOf(absentPlace)),
      onlyInFile: true,
    },
    { label: texts.id, value: ({ node }) => (node === null ? null : (targetOf(node)?.id ?? null)), onlyInFile: true },
    {
      label: texts.type,
      value: ({ node }) => (node === null ? null : (targetOf(node)?.kind ?? null)),
      onlyInFile: true,
    },
  ]);
}

type ActorNode = Extract<MatchedNode, { readonly __typename: 'Territoire' | 'Organisation' }>;

function isActor(node: MatchedNode | null): node is ActorNode {
  return node?.__typename === 'Territoire' || node?.__typename === 'Organisation';
}

function kindOf(node: MatchedNode | null, language: Language): string | null {
  if (node === null) return null;
  if (isActor(node)) return node.kindLabel;
  const target = targetOf(node);
  return target === null ? null : matchMessages[language].kinds[target.kind];
}

function yearsOf(node: MatchedNode | null): string | null {
  if (isActor(node)) return node.years.join(', ');
  return node?.__typename === 'Fabrique' ? String(node.year) : null;
}

interface NodesProps extends Pick<Match, 'node' | 'others' | 'absentPlace'> {
  readonly texts: (typeof matchMessages)[Language];
}

function Nodes({ node, others, absentPlace, texts }: NodesProps): JSX.Element {
  const nodes = node === null ? [] : [node, ...others];
  return (
    <>
      {nodes.length === 0 && absentPlace === null ? '—' : <Choice nodes={nodes} or={texts.or} />}
      {absentPlace === null ? null : (
        <span class="explanation">
          {nodes.length === 0 ? '' : ` ${texts.or} `}
          {texts.placeOf(absentPlace)}
          {absentPlace.territoires.length === 0 ? '' : texts.placeIn}
          <Choice nodes={absentPlace.territoires} or="," />
        </span>
      )}
    </>
  );
}

function Choice({ nodes, or }: { readonly nodes: readonly LinkedNode[]; readonly or: string }): ComponentChildren {
  return nodes.map((it, index) => (
    <span key={targetOf(it)?.id}>
      {index === 0 ? '' : ` ${or} `}
      <NodeLink node={it} />
    </span>
  ));
}

interface MatchTableProps {
  readonly table: Table;
  readonly matches: readonly Match[];
}

/** The matches, after a sentence that counts them. A section without links to files: the list is in no URL. */
export function MatchTable({ table, matches }: MatchTableProps): JSX.Element {
  const { language } = usePage();
  const texts = matchMessages[language];
  const numberOf = (certainty: Match['certainty']) => matches.filter((it) => it.certainty === certainty).length;
  return (
    <section id="correspondances" aria-labelledby="correspondances-titre">
      <h2 id="correspondances-titre">{texts.matches}</h2>
      <p class="explanation">
        {texts.summary(
          counted(matches.length, texts.nameNoun, language),
          numberOf('exact'),
          numberOf('close'),
          numberOf('doubtful'),
          numberOf('several'),
          numberOf('otherPlace'),
          numberOf('none'),
        )}{' '}
        {texts.certaintyMeans} {texts.noneMeans}
      </p>
      <DataTable table={table} labelledBy="correspondances-titre" />
    </section>
  );
}
