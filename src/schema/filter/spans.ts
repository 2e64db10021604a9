import { builder } from '../builder.ts';

export const YearRange = builder.inputType('YearRange', {
  description: 'A span of years.',
  fields: (t) => ({
    from: t.int({ description: 'First year, included. Default: no lower bound.' }),
    to: t.int({ description: 'Last year, included. Default: no upper bound.' }),
  }),
});

export const PopulationRange = builder.inputType('PopulationRange', {
  description: 'A number of inhabitants. Territoires without one do not pass. Fewer than 20,000: `{max: 19999}`.',
  fields: (t) => ({
    min: t.int({ description: 'Minimum, included. Default: no lower bound.' }),
    max: t.int({ description: 'Maximum, included. Default: no upper bound.' }),
  }),
});

export const PeriodFilter = builder.inputType('PeriodFilter', {
  description:
    'Selects Fabriques by the months of their work. Fabriques whose period is unknown do not pass. For Fabriques under way in ' +
    '2022: `{from: "2022", to: "2022"}`.',
  fields: (t) => ({
    from: t.string({
      description: 'Month ("2022-06") or year ("2022"). The work ended in it or later. Default: no lower bound.',
    }),
    to: t.string({ description: 'Month or year. The work began in it or earlier. Default: no upper bound.' }),
    minMonths: t.int({ description: 'Minimum number of months, the first and the last included.' }),
    maxMonths: t.int({ description: 'Maximum number of months, the first and the last included.' }),
  }),
});
