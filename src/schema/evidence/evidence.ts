import { evidenceUrl } from '../../answers/evidence/evidence.ts';
import type { EvidenceRecord } from '../../answers/records.ts';
import { evidenceKindTable } from '../../domain/evidence-kinds.ts';
import { evidencePropertyTable } from '../../domain/evidence-properties.ts';
import { builder } from '../builder.ts';
import { enumValues } from '../enum-values.ts';

export const EvidencePropertyEnum = builder.enumType('EvidenceProperty', {
  description: 'A property for whose values there is evidence.',
  values: enumValues(evidencePropertyTable),
});

const EvidenceKindEnum = builder.enumType('EvidenceKind', {
  description: 'What a piece of evidence is.',
  values: enumValues(evidenceKindTable),
});

export const Evidence = builder.objectRef<EvidenceRecord>('Evidence');

Evidence.implement({
  description:
    'What shows that one value of a property is right. A value can have several pieces of evidence, or none: then nobody has ' +
    'given any yet. Participations and publications have a mention instead: the words of the source page.',
  fields: (t) => ({
    property: t.expose('property', { type: EvidencePropertyEnum, description: 'The property.' }),
    value: t.exposeString('value', {
      description:
        'The value of the property that this supports. `EvidenceProperty` says what it is for each property.',
    }),
    kind: t.expose('kind', { type: EvidenceKindEnum, description: 'What this evidence is.' }),
    text: t.exposeString('text', {
      description: 'The exact words of the source page; of other evidence, what it says or which it is, in French.',
    }),
    url: t.field({
      type: 'URL',
      nullable: true,
      description:
        'Where to look it up. For words of the source page: its URL with a text fragment, so that browsers mark the words. For ' +
        'official data: the URL of the package. Null when the data set has no address.',
      resolve: (evidence, _args, context) => evidenceUrl(evidence, context),
    }),
    date: t.expose('date', {
      type: 'PartialDate',
      nullable: true,
      description: 'The date of what is cited. Null when unknown.',
    }),
    line: t.exposeInt('line', {
      nullable: true,
      description: 'Line number on the source page, starting at 1. Null for other evidence.',
    }),
  }),
});
