import { descriptionOf } from '../../answers/fabriques/description.ts';
import type { FabriqueRecord } from '../../answers/records.ts';
import { builder } from '../builder.ts';
import { FabriqueStatusEnum } from './fabrique-status.ts';

/** `fabrique`: id of the Fabrique. */
export const Period = builder.objectRef<{ from: string; to: string; fabrique: string }>('Period');

Period.implement({
  description: 'First and last month of the work.',
  fields: (t) => ({
    from: t.expose('from', { type: 'YearMonth', description: 'First month.' }),
    to: t.expose('to', { type: 'YearMonth', description: 'Last month.' }),
  }),
});

export const Fabrique = builder.objectRef<FabriqueRecord>('Fabrique');

builder.node(Fabrique, {
  description:
    'A Fabrique prospective: four to eight territoires work on one question for a year, with the ANCT and partners.',
  id: { resolve: ({ id }) => id },
  isTypeOf: (value) => (value as { type?: string }).type === 'Fabrique',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Short name for URLs. It stays the same when the title changes.' }),
    title: t.exposeString('title', {
      description: 'The official title where a source gives one; else a label that we wrote (see titleSource).',
    }),
    titleSource: t.expose('titleSource', {
      type: 'URL',
      nullable: true,
      description: 'URL of the web page that gives the title. Null when the title is our own label.',
    }),
    description: t.string({
      description: 'The prose of the source page, word for word. A blank line separates paragraphs.',
      resolve: (fabrique, _args, context) => descriptionOf(fabrique, context),
    }),
    year: t.exposeInt('year', {
      description:
        'The year under which the source page lists it. The page does not say what the year is: of the six periods known in ' +
        'November 2026, three begin in this year and three in the next one. Networks, filters and orders use it as its year.',
    }),
    status: t.expose('status', { type: FabriqueStatusEnum, description: 'Under way or ended.' }),
    line: t.exposeInt('line', {
      description: 'Line number on the source page at which the Fabrique begins, starting at 1.',
    }),
    period: t.field({
      type: Period,
      nullable: true,
      description:
        'First and last month of the work. Null when unknown. `Period.evidence` says where they come from. They can contradict ' +
        '`year`.',
      resolve: ({ id, periodFrom, periodTo }) =>
        periodFrom === null || periodTo === null ? null : { from: periodFrom, to: periodTo, fabrique: id },
    }),
  }),
});
