import { comparableText } from '../domain/characters.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Role } from '../domain/roles.ts';

export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** What was added, removed or changed: the thing itself, and for a participation its role and Fabrique. */
export interface DiffItem {
  readonly name: string;
  /** Official code; slug if there is none. Null for what has neither. */
  readonly code: string | null;
  readonly role: Role | null;
  readonly fabrique: { readonly slug: string; readonly title: string } | null;
}

/** The differences of two lists: added and removed items, and changed fields of the others. */
export interface ListDiff {
  readonly added: readonly DiffItem[];
  readonly removed: readonly DiffItem[];
  readonly changed: readonly { readonly item: DiffItem; readonly fields: readonly FieldChange[] }[];
}

export const diffedLists = [
  'source',
  'fabriques',
  'participations',
  'territoires',
  'organisations',
  'publications',
  'dataIssues',
] as const;
export type DiffedList = (typeof diffedLists)[number];
export type DatasetDiff = Readonly<Record<DiffedList, ListDiff>>;

interface Entry {
  /** Identifies the item in both data sets. */
  readonly key: string;
  readonly item: DiffItem;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * Compares items with the same key. Line numbers are ignored, because a new line at the top of the page changes them all. So are
 * other characters of the same meaning: apostrophes, hyphens, blanks, ligatures (`comparableText`).
 */
export function diffDatasets(before: Dataset, after: Dataset): DatasetDiff {
  const idOf = presentIds(before, after);
  const old = entriesOf(before, idOf);
  const now = entriesOf(after, (id) => id);
  const diffs = diffedLists.map((list) => [list, diffLists(old[list], now[list])] as const);
  return Object.fromEntries(diffs) as DatasetDiff;
}

/** Whether nothing differs. */
export function isEmptyDiff(diff: DatasetDiff): boolean {
  return diffedLists.every((list) => {
    const { added, removed, changed } = diff[list];
    return added.length + removed.length + changed.length === 0;
  });
}

/** The id in `after` of a territoire of `before`, whose code may have changed: the id is the code, or else the slug. */
function presentIds(before: Dataset, after: Dataset): (id: string) => string {
  const kept = new Set(after.territoires.map(({ id }) => id));
  const others = new Map(
    after.territoires.flatMap(({ id, slug, formerSlugs, formerCodes }) =>
      [slug, ...formerSlugs, ...formerCodes].map((other) => [other, id] as const),
    ),
  );
  const changed = new Map(
    before.territoires.flatMap(({ id }) => {
      const present = kept.has(id) ? undefined : others.get(id);
      return present === undefined ? [] : [[id, present] as const];
    }),
  );
  return (id) => changed.get(id) ?? id;
}

/** `idOf`: the id of a territoire in both data sets. */
function entriesOf(dataset: Dataset, idOf: (id: string) => string): Record<DiffedList, Entry[]> {
  const titles = new Map(dataset.fabriques.map(({ slug, title }) => [slug, title]));
  const fabriqueOf = (slug: string) => ({ slug, title: titles.get(slug) ?? slug });
  const names = new Map([
    ...dataset.territoires.map(({ id, name }) => [`TERRITOIRE ${id}`, name] as const),
    ...dataset.organisations.map(({ slug, name }) => [slug, name] as const),
  ]);
  const { territoiresAnnounced, territoiresMentioned } = dataset.source;
  return {
    source: [
      {
        key: 'source',
        item: { ...none, name: dataset.source.title },
        fields: { territoiresAnnounced, territoiresMentioned, official: dataset.official.package },
      },
    ],
    fabriques: dataset.fabriques.map(({ line, ...fields }) => ({
      key: fields.slug,
      item: { ...none, name: fields.title, code: fields.slug },
      fields,
    })),
    participations: dataset.participations.map(({ fabrique, actor, role, origin, mention }) => ({
      key: `${fabrique} ${role} ${role === 'TERRITOIRE' ? idOf(actor) : actor}`,
      item: {
        name: names.get(role === 'TERRITOIRE' ? `TERRITOIRE ${actor}` : actor) ?? actor,
        code: actor,
        role,
        fabrique: fabriqueOf(fabrique),
      },
      fields: { origin, mention: mention.text, note: mention.note },
    })),
    territoires: dataset.territoires.map(({ arrondissement, epci, within, ...fields }) => ({
      key: idOf(fields.id),
      item: { ...none, name: fields.name, code: fields.id },
      fields: {
        ...fields,
        within: within.map(idOf),
        arrondissement: arrondissement?.name ?? null,
        epci: epci && `${epci.name} [${epci.code}]`,
      },
    })),
    organisations: dataset.organisations.map((fields) => ({
      key: fields.slug,
      item: { ...none, name: fields.name, code: fields.slug },
      fields,
    })),
    publications: dataset.publications.map(({ mention, ...fields }) => ({
      key: `${fields.fabrique} ${comparableText(mention.text)}`,
      item: { ...none, name: fields.title, fabrique: fabriqueOf(fields.fabrique) },
      fields,
    })),
    dataIssues: dataset.dataIssues.map(({ line, id, nature, text, fabrique, ...fields }) => ({
      key: id,
      item: { ...none, name: `« ${text} » : ${fields.problem}` },
      fields,
    })),
  };
}

const none = { code: null, role: null, fabrique: null } as const;

function diffLists(before: readonly Entry[], after: readonly Entry[]): ListDiff {
  const old = new Map(before.map((entry) => [entry.key, entry]));
  const now = new Map(after.map((entry) => [entry.key, entry]));
  return {
    added: after.filter(({ key }) => !old.has(key)).map(({ item }) => item),
    removed: before.filter(({ key }) => !now.has(key)).map(({ item }) => item),
    changed: after.flatMap((entry) => {
      const fields = changedFields(old.get(entry.key)?.fields ?? entry.fields, entry.fields);
      return fields.length > 0 ? [{ item: entry.item, fields }] : [];
    }),
  };
}

function changedFields(before: Entry['fields'], after: Entry['fields']): FieldChange[] {
  return (
    Object.keys(after)
      // A release of an older format has not every field.
      .map((field) => ({ field, before: asText(before[field] ?? null), after: asText(after[field] ?? null) }))
      .filter((change) => comparableText(change.before) !== comparableText(change.after))
  );
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
