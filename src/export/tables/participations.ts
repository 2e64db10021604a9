import type { Participation } from '../../domain/dataset.ts';
import { roles } from '../../domain/roles.ts';
import { defineTable } from '../table.ts';
import { line, maybe, note, text } from './columns.ts';

export const participations = defineTable<Participation>({
  name: 'participations',
  description: 'The participations: an actor, a Fabrique, the role, and the words of the source page.',
  primaryKey: ['fabrique', 'role', 'actor'],
  foreignKeys: { fabrique: 'fabriques.slug', territoire: 'territoires.id', organisation: 'organisations.slug' },
  columns: {
    fabrique: text('Slug of the Fabrique.', ({ fabrique }) => fabrique),
    role: {
      ...text(
        'The role of the actor. TERRITOIRE for territoires, the other values for organisations.',
        ({ role }) => role,
      ),
      constraints: { required: true, enum: roles },
    },
    actor: text('Key of the actor: the value of one of the next two columns.', ({ actor }) => actor),
    territoire: maybe('Id of the territoire.', ({ role, actor }) => (role === 'TERRITOIRE' ? actor : null)),
    organisation: maybe('Slug of the organisation.', ({ role, actor }) => (role === 'TERRITOIRE' ? null : actor)),
    origin: {
      ...text('LABEL: named in a labelled list. PROSE: named only in the description.', ({ origin }) => origin),
      constraints: { required: true, enum: ['LABEL', 'PROSE'] },
    },
    mention: text('The exact words of the source page.', ({ mention }) => mention.text),
    line: line(({ mention }) => mention.line),
    note: maybe(note, ({ mention }) => mention.note),
  },
  rows: (dataset) => dataset.participations,
});
