import { comparableText } from '../src/domain/characters.ts';
import type { Dataset } from '../src/domain/dataset.ts';

export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** The differences of two lists: names of added and removed items, and changed fields of the others. */
export interface ListDiff {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly name: string; readonly fields: readonly FieldChange[] }[];
}

export const diffedLists = [
  'fabriques',
  'participations',
  'territoires',
  'organisations',
  'publications',
  'dataIssues',
] as const;
export type DatasetDiff = Readonly<Record<(typeof diffedLists)[number], ListDiff>>;

interface Entry {
  /** Identifies the item in both data sets. */
  readonly key: string;
  readonly name: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * Compares items with the same key. Line numbers are ignored, because a new line at the top of the page changes them all. So are
 * other characters of the same meaning: apostrophes, hyphens, blanks, ligatures (`comparableText`).
 */
export function diffDatasets(before: Dataset, after: Dataset): DatasetDiff {
  const old = entriesOf(before);
  const now = entriesOf(after);
  return {
    fabriques: diffLists(old.fabriques, now.fabriques),
    participations: diffLists(old.participations, now.participations),
    territoires: diffLists(old.territoires, now.territoires),
    organisations: diffLists(old.organisations, now.organisations),
    publications: diffLists(old.publications, now.publications),
    dataIssues: diffLists(old.dataIssues, now.dataIssues),
  };
}

function entriesOf(dataset: Dataset): Record<(typeof diffedLists)[number], Entry[]> {
  const names = new Map([
    ...dataset.territoires.map(({ id, name }) => [`TERRITOIRE ${id}`, name] as const),
    ...dataset.organisations.map(({ slug, name }) => [slug, name] as const),
  ]);
  return {
    fabriques: dataset.fabriques.map(({ line, ...fields }) => ({ key: fields.slug, name: fields.title, fields })),
    participations: dataset.participations.map(({ fabrique, actor, role, origin, mention }) => ({
      key: `${fabrique} ${role} ${actor}`,
      name: `${names.get(role === 'TERRITOIRE' ? `TERRITOIRE ${actor}` : actor) ?? actor}, ${role} of ${fabrique}`,
      fields: { origin, mention: mention.text, note: mention.note },
    })),
    territoires: dataset.territoires.map((fields) => ({ key: fields.id, name: fields.name, fields })),
    organisations: dataset.organisations.map((fields) => ({ key: fields.slug, name: fields.name, fields })),
    publications: dataset.publications.map(({ mention, ...fields }) => ({
      key: `${fields.fabrique} ${comparableText(mention.text)}`,
      name: fields.title,
      fields,
    })),
    dataIssues: dataset.dataIssues.map(({ line, id, nature, text, fabrique, ...fields }) => ({
      key: id,
      name: `« ${text} » (${nature}) of ${fabrique ?? 'the header'}`,
      fields,
    })),
  };
}

function diffLists(before: readonly Entry[], after: readonly Entry[]): ListDiff {
  const old = new Map(before.map((entry) => [entry.key, entry]));
  const now = new Map(after.map((entry) => [entry.key, entry]));
  return {
    added: after.filter(({ key }) => !old.has(key)).map(({ name }) => name),
    removed: before.filter(({ key }) => !now.has(key)).map(({ name }) => name),
    changed: after.flatMap((entry) => {
      const fields = changedFields(old.get(entry.key)?.fields ?? entry.fields, entry.fields);
      return fields.length > 0 ? [{ name: entry.name, fields }] : [];
    }),
  };
}

function changedFields(before: Entry['fields'], after: Entry['fields']): FieldChange[] {
  return Object.keys(after)
    .map((field) => ({ field, before: asText(before[field]), after: asText(after[field]) }))
    .filter((change) => comparableText(change.before) !== comparableText(change.after));
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The differences as plain text: `+` added, `-` removed, `~` changed. */
export function renderDiff(diff: DatasetDiff): string {
  const sections = diffedLists.flatMap((list) => {
    const { added, removed, changed } = diff[list];
    const lines = [
      ...added.map((name) => `  + ${name}`),
      ...removed.map((name) => `  - ${name}`),
      ...changed.flatMap(({ name, fields }) => [`  ~ ${name}`, ...fields.map(renderField)]),
    ];
    const title = `${list}: ${added.length} added, ${removed.length} removed, ${changed.length} changed`;
    return lines.length > 0 ? [[title, ...lines].join('\n')] : [];
  });
  return sections.length > 0 ? `${sections.join('\n\n')}\n` : 'Nothing changes.\n';
}

function renderField({ field, before, after }: FieldChange): string {
  const start = Math.max(0, commonLength(before, after) - 30);
  return `      ${field}: ${excerpt(before, start)} → ${excerpt(after, start)}`;
}

/** At most 100 characters of a text, from `start` on. Long texts are shown around their first difference. */
function excerpt(text: string, start: number): string {
  if (text.length <= 100) return text;
  const end = start + 98;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

function commonLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
