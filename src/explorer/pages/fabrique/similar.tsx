import type { JSX } from 'preact';
import type { Language } from '../../../domain/language.ts';
import type { Operation } from '../../addresses.ts';
import { EntityLink, NodeLink } from '../../parts/node-link.tsx';
import { Section } from '../../parts/section.tsx';
import { type Table, tableOf } from '../../table.ts';
import { usePage } from '../../use-page.ts';
import type { Fabrique } from './facts.ts';
import { fabriqueMessages } from './messages.ts';

/** The Fabriques with most participants in common, and who these are. */
export function similarTable({ similar }: Fabrique, language: Language): Table {
  const texts = fabriqueMessages[language];
  return tableOf('proches', similar.edges, [
    {
      label: texts.fabrique,
      value: ({ node }) => node.title,
      cell: ({ node }) => <EntityLink kind="fabrique" id={node.slug} name={node.title} />,
    },
    { label: texts.year, value: ({ node }) => node.year },
    { label: texts.count, value: ({ sharedCount }) => sharedCount },
    {
      label: texts.shared,
      value: ({ shared }) => shared.nodes.map(({ name }) => name).join(' ; '),
      cell: ({ shared }) =>
        shared.nodes.map((actor, index) => (
          <span key={actor.slug}>
            {index === 0 ? '' : ' · '}
            <NodeLink node={actor} />
          </span>
        )),
    },
    { label: texts.jaccard, value: ({ jaccard }) => jaccard, onlyInFile: true },
  ]);
}

interface SimilarProps {
  readonly table: Table;
  readonly isEmpty: boolean;
  readonly operation: Operation;
}

export function Similar({ table, isEmpty, operation }: SimilarProps): JSX.Element | null {
  const texts = fabriqueMessages[usePage().language];
  if (isEmpty) return null;
  return (
    <Section
      id="proches"
      title={texts.similar}
      explanation={texts.similarExplained}
      origin="computed"
      table={table}
      operation={operation}
    />
  );
}
