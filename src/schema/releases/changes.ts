import {
  type Change,
  type ChangeKind,
  type Changes,
  changeList,
  changes,
  countOfKind,
  countsOf,
  type ListCounts,
} from '../../answers/releases/changes.ts';
import { RoleEnum } from '../actors/role.ts';
import { bounds } from '../bounds.ts';
import { builder } from '../builder.ts';
import { connectionType, pageArgs } from '../page/connection-type.ts';
import { priced, pricedPage } from '../price.ts';

const ChangedList = builder.enumType('ChangedList', {
  description: 'A list of the data set that is compared.',
  values: {
    SOURCE: { value: 'source', description: 'The source page as a whole: one item, with its numbers of territoires.' },
    FABRIQUES: { value: 'fabriques', description: 'The Fabriques.' },
    PARTICIPATIONS: { value: 'participations', description: 'The participations.' },
    TERRITOIRES: { value: 'territoires', description: 'The territoires.' },
    ORGANISATIONS: { value: 'organisations', description: 'The organisations.' },
    PUBLICATIONS: { value: 'publications', description: 'The publications.' },
    DATA_ISSUES: { value: 'dataIssues', description: 'The errors and doubts on the source page.' },
  } as const,
});

const ChangeKindEnum = builder.enumType('ChangeKind', {
  description: 'What happened to an item between two versions of the data set.',
  values: {
    ADDED: { value: 'ADDED', description: 'Only the later version has it.' },
    REMOVED: { value: 'REMOVED', description: 'Only the earlier version has it.' },
    CHANGED: { value: 'CHANGED', description: 'Both have it, with different values.' },
  } as const satisfies Record<ChangeKind, object>,
});

const FieldChange = builder.objectRef<Change['fields'][number]>('FieldChange');

FieldChange.implement({
  description: 'A field of an item with its values in two versions.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Name of the field in the JSON of the data set.' }),
    before: t.exposeString('before', {
      description: 'The value in the earlier version: a text as it is, anything else as JSON.',
    }),
    after: t.exposeString('after', {
      description: 'The value in the later version: a text as it is, anything else as JSON.',
    }),
  }),
});

const ChangeRef = builder.objectRef<Change>('Change');

ChangeRef.implement({
  description:
    'An item that was added, removed or changed. It may no longer be in the graph, so it is described here and not linked.',
  fields: (t) => ({
    inList: t.expose('list', { type: ChangedList, description: 'The list that it belongs to.' }),
    kind: t.expose('kind', { type: ChangeKindEnum, description: 'What happened to it.' }),
    name: t.exposeString('name', { description: 'Its name or title. Of a participation: the name of the actor.' }),
    code: t.exposeString('code', {
      nullable: true,
      description:
        'Its official code, or its slug if it has none. Null for the source page, publications and data issues.',
    }),
    role: t.expose('role', { type: RoleEnum, nullable: true, description: 'Of a participation: the role. Else null.' }),
    fabriqueSlug: t.string({
      nullable: true,
      description: 'Of a participation or publication: the slug of its Fabrique. Else null.',
      resolve: ({ fabrique }) => fabrique?.slug ?? null,
    }),
    fabriqueTitle: t.string({
      nullable: true,
      description: 'Of a participation or publication: the title of its Fabrique. Else null.',
      resolve: ({ fabrique }) => fabrique?.title ?? null,
    }),
    fields: t.field({
      type: [FieldChange],
      description: 'The fields that changed. Empty for an item that was added or removed.',
      ...priced({ rows: bounds.changedFields }),
      resolve: ({ fields }) => [...fields],
    }),
  }),
});

const ChangeConnection = connectionType<Change>('Change', ChangeRef, { description: 'A page of changes.' });

const ListChanges = builder.objectRef<ListCounts>('ListChanges');

ListChanges.implement({
  description: 'Numbers of changes in a list.',
  fields: (t) => ({
    inList: t.expose('list', { type: ChangedList, description: 'The list.' }),
    added: t.exposeInt('added', { description: 'Number of items that only the later version has.' }),
    removed: t.exposeInt('removed', { description: 'Number of items that only the earlier version has.' }),
    changed: t.exposeInt('changed', { description: 'Number of items that have different values.' }),
  }),
});

export const ChangesRef = builder.objectRef<Changes>('Changes');

ChangesRef.implement({
  description:
    'What differs between two versions of the data set. Not compared: line numbers, which one new line changes, and characters of ' +
    'the same meaning, such as the two apostrophes.',
  fields: (t) => ({
    from: t.exposeString('from', { description: 'The earlier version.' }),
    to: t.exposeString('to', { description: 'The later version.' }),
    added: t.int({
      description: 'Number of added items of all lists.',
      resolve: (found) => countOfKind(found, 'added'),
    }),
    removed: t.int({
      description: 'Number of removed items of all lists.',
      resolve: (found) => countOfKind(found, 'removed'),
    }),
    changed: t.int({
      description: 'Number of changed items of all lists.',
      resolve: (found) => countOfKind(found, 'changed'),
    }),
    lists: t.field({
      type: [ListChanges],
      description: 'Numbers of changes in each list.',
      ...priced({ rows: bounds.diffedLists }),
      resolve: (found) => countsOf(found),
    }),
    items: t.field({
      type: ChangeConnection,
      description:
        'The changes, in the order of `lists`; in each list the added items first, then the removed and the changed ones.',
      args: {
        lists: t.arg({ type: [ChangedList], description: 'Only items of these lists. Default: all.' }),
        kinds: t.arg({ type: [ChangeKindEnum], description: 'Only changes of these kinds. Default: all.' }),
        ...pageArgs(t.arg),
      },
      ...pricedPage(),
      resolve: (found, args, context) => changeList(found, args, context),
    }),
  }),
});

/** Two data sets of 300 participations are read, checked and compared. */
const comparison = 3_000;

builder.queryField('changes', (t) =>
  t.field({
    type: ChangesRef,
    description:
      'What changed between two versions of the data set. Each is a release (`dataset { releases }`) or the version that this server ' +
      'answers from.',
    args: {
      from: t.arg.string({ description: 'The earlier version. Default: the release before `to`.' }),
      to: t.arg.string({ description: 'The later version. Default: the one that this server answers from.' }),
    },
    ...priced({ work: comparison }),
    resolve: (_root, args, context) => changes(args, context),
  }),
);
