import type { JSX } from 'preact';
import type { Language } from '../../../domain/language.ts';
import type { Operation } from '../../addresses.ts';
import { French } from '../../parts/french.tsx';
import { partMessages } from '../../parts/messages.ts';
import { NodeLink } from '../../parts/node-link.tsx';
import { LineLink } from '../../parts/quotation.tsx';
import { Section } from '../../parts/section.tsx';
import { type Table, tableOf } from '../../table.ts';
import { usePage } from '../../use-page.ts';
import { type PathChoices, pathParameters } from './choices.ts';
import { pathMessages } from './messages.ts';
import { nameOf } from './path-nodes.ts';
import type { Path } from './steps.ts';
import { ToldPaths } from './told-paths.tsx';

interface PathsSectionProps {
  readonly choices: PathChoices;
  /** All paths that were read. */
  readonly paths: readonly Path[];
  readonly hasMore: boolean;
  readonly shown: readonly Path[];
  readonly table: Table;
  readonly operation: Operation;
}

/** The paths, how many there are, and how to see the others. */
export function PathsSection({ choices, paths, hasMore, shown, table, operation }: PathsSectionProps): JSX.Element {
  const { language, addresses, path } = usePage();
  const texts = pathMessages[language];
  const total = hasMore ? texts.atLeast(paths.length) : String(paths.length);
  return (
    <Section
      {...{ id: 'chemins', origin: 'computed', table, operation, explanation: texts.explanation }}
      title={texts.paths(shown.length, total)}
    >
      <p>{texts.caution}</p>
      {hasMore ? <p>{texts.fileBound(paths.length)}</p> : null}
      {shown.length === paths.length ? null : (
        <p>
          <a href={addresses.page(path, pathParameters({ ...choices, all: true }))}>{texts.showAll(paths.length)}</a>
        </p>
      )}
      <ToldPaths paths={shown} />
    </Section>
  );
}

/** A row for each step of each path. */
export function stepTable(paths: readonly Path[], language: Language): Table {
  const { columns } = pathMessages[language];
  const rows = paths.flatMap(({ steps }, path) =>
    steps.map((step, index) => ({ ...step, path: path + 1, step: index + 1 })),
  );
  return tableOf('chemins', rows, [
    { label: columns.path, value: ({ path }) => path },
    { label: columns.step, value: ({ step }) => step },
    { label: columns.actor, value: ({ actor }) => nameOf(actor), cell: ({ actor }) => <NodeLink node={actor} /> },
    { label: columns.role, value: ({ role }) => partMessages[language].roles[role] },
    {
      label: columns.fabrique,
      value: ({ fabrique }) => fabrique.title,
      cell: ({ fabrique }) => <NodeLink node={fabrique} />,
    },
    { label: columns.year, value: ({ fabrique }) => fabrique.year },
    {
      label: columns.words,
      value: ({ mention }) => mention.text,
      cell: ({ mention }) => <French>{mention.text}</French>,
    },
    { label: columns.line, value: ({ mention }) => mention.line, cell: ({ mention }) => <LineLink {...mention} /> },
  ]);
}
