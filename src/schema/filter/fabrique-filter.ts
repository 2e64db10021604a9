import { defaultLimits } from '../../answers/limits.ts';
import { builder } from '../builder.ts';
import { FabriqueStatusEnum } from '../fabriques/fabrique-status.ts';

const YearRange = builder.inputType('YearRange', {
  description: 'A span of years.',
  fields: (t) => ({
    from: t.int({ description: 'First year, included. Default: no lower bound.' }),
    to: t.int({ description: 'Last year, included. Default: no upper bound.' }),
  }),
});

export const FabriqueFilter = builder.inputType('FabriqueFilter', {
  description: 'Selects Fabriques. All conditions must hold.',
  fields: (t) => ({
    years: t.field({ type: YearRange, description: 'Years under which the source page lists the Fabriques.' }),
    status: t.field({ type: FabriqueStatusEnum, description: 'Under way or ended.' }),
    text: t.string({
      description: 'Text in the title or description, as one string. Case and accents are ignored.',
    }),
    region: t.string({
      description: 'Official code of a région ("32") that contains at least part of a participating territoire.',
    }),
    departement: t.string({
      description:
        'Official code of a département ("62", "2B") that contains at least part of a participating territoire.',
    }),
    territoire: t.id({ description: 'Global id of a territoire that took part.' }),
    organisation: t.id({ description: 'Global id of an organisation that took part, in any role.' }),
    ids: t.idList({ description: `Global ids of Fabriques. Maximum: ${defaultLimits.ids}.` }),
  }),
});
