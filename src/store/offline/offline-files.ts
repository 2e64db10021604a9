import { z } from 'zod';
import { slugify } from '../../domain/fold.ts';
import type { ImportStep } from '../load/import-steps.ts';
import { statementOf } from '../statements/statement-text.ts';
import { type CreatePattern, type PatternEnd, type PatternProperty, parseCreate } from './create-pattern.ts';
import { cellOf, typeOfShape } from './csv-cell.ts';

/** A file of `neo4j-admin database import`. */
export interface OfflineFile {
  readonly name: string;
  readonly kind: 'nodes' | 'relationships';
  /** The labels of its nodes, as "Actor:Organisation", or the type of its relationships. */
  readonly of: string;
  readonly header: string;
  /** Lines without a line end, made one by one. */
  readonly lines: () => Iterable<string>;
}

type Row = Readonly<Record<string, unknown>>;

/** A column: its header, and its cell in each row. */
interface Column {
  readonly header: string;
  readonly cell: (row: Row) => string;
}

/**
 * The files of each step of an import: a file of nodes, one of relationships, or both. Errors: an `Error` for a statement of a form that
 * these files cannot express.
 */
export function offlineFiles(steps: readonly ImportStep[], stamp: string): OfflineFile[][] {
  const parsed = steps.map((step) => ({ step, pattern: parseCreate(statementOf(step.query.source)) }));
  const ids = idSpaces(parsed.map(({ pattern }) => pattern));
  return parsed.map(({ step, pattern }) => filesOf(step, pattern, ids, stamp));
}

/** The property that identifies nodes in each id space. A space is named by the label with which statements look nodes up. */
function idSpaces(patterns: readonly CreatePattern[]): ReadonlyMap<string, string> {
  const ends = patterns.flatMap(({ relationship }) =>
    relationship === null ? [] : [relationship.start, relationship.end],
  );
  return new Map(ends.flatMap((end) => (end === null ? [] : [[end.label, end.property] as const])));
}

function filesOf(
  { name: step, query, rows }: ImportStep,
  { node, relationship }: CreatePattern,
  ids: ReadonlyMap<string, string>,
  stamp: string,
): OfflineFile[] {
  const shapes = query.params.shape as Readonly<Record<string, z.ZodArray>>;
  const column = ({ name, source }: PatternProperty, header?: string): Column => {
    if (source === 'stamp') return { header: header ?? `${name}:string`, cell: () => cellOf(stamp) };
    if ('text' in source) return { header: header ?? `${name}:string`, cell: () => cellOf(source.text) };
    return {
      header: header ?? `${name}:${typeOfShape(shapes[source.column]?.element)}`,
      cell: (row) => cellOf(row[source.column]),
    };
  };
  const file = (kind: OfflineFile['kind'], of: string, columns: readonly Column[], suffix = ''): OfflineFile => ({
    name: `${slugify(step)}${suffix}.csv.gz`,
    kind,
    of,
    header: columns.map(({ header }) => header).join(','),
    *lines() {
      for (const row of rows) yield columns.map(({ cell }) => cell(row)).join(',');
    },
  });
  const end = (keyword: string, { label, column: name }: PatternEnd): Column => ({
    header: `:${keyword}(${label})`,
    cell: (row) => cellOf(row[name]),
  });

  const files: OfflineFile[] = [];
  const own = node === null ? null : ownId(node, ids, relationship !== null);
  if (node !== null) {
    const columns = node.properties.map((property) =>
      property === own?.property ? column(property, `${property.name}:ID(${own.space})`) : column(property),
    );
    files.push(file('nodes', node.labels.join(':'), [...columns, ...emptyListColumns(node.properties, shapes)]));
  }
  if (relationship !== null) {
    const { type, properties, start, end: to } = relationship;
    if (start === null && own === null) throw new Error(`${query.file}: the relationship begins at no node.`);
    const from =
      start === null && own !== null
        ? { header: `:START_ID(${own.space})`, cell: column(own.property).cell }
        : end('START_ID', start as PatternEnd);
    const columns = [from, end('END_ID', to), ...properties.map((property) => column(property))];
    files.push(file('relationships', type, columns, node === null ? '' : '-relationships'));
  }
  return files;
}

/**
 * The tool does not store lists without items. So nodes that have some get the label `EmptyLists` and the names of these properties, for
 * the import that completes the graph (`completeOffline`).
 */
function emptyListColumns(
  properties: readonly PatternProperty[],
  shapes: Readonly<Record<string, z.ZodArray>>,
): Column[] {
  const lists = properties.flatMap(({ name, source }) =>
    source !== 'stamp' && 'column' in source && shapes[source.column]?.element instanceof z.ZodArray
      ? [{ name, column: source.column }]
      : [],
  );
  if (lists.length === 0) return [];
  const emptyOf = (row: Row) =>
    lists.filter(({ column }) => (row[column] as readonly unknown[]).length === 0).map(({ name }) => name);
  return [
    { header: ':LABEL', cell: (row) => (emptyOf(row).length === 0 ? '' : 'EmptyLists') },
    { header: 'emptyLists:string', cell: (row) => cellOf(emptyOf(row).join(' ') || null) },
  ];
}

/** The id space of a node and the property with its id. Null for nodes to which no relationship refers. */
function ownId(
  { labels, properties }: NonNullable<CreatePattern['node']>,
  ids: ReadonlyMap<string, string>,
  isStart: boolean,
): { readonly space: string; readonly property: PatternProperty } | null {
  const space = labels.find((label) => ids.has(label)) ?? (isStart ? labels[0] : undefined);
  if (space === undefined) return null;
  const name = ids.get(space) ?? 'id';
  const property = properties.find((it) => it.name === name);
  if (property === undefined) throw new Error(`The nodes ${labels.join(':')} have no property "${name}" as their id.`);
  return { space, property };
}
