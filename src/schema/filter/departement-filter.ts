import { combined } from './combined.ts';
import { DepartementFilter, TerritoireRelation } from './refs.ts';

DepartementFilter.implement({
  description: 'Selects départements. All conditions must hold.',
  fields: (t) => ({
    ...combined(t, DepartementFilter),
    codes: t.stringList({ description: 'One of these official codes ("62", "2B").' }),
    region: t.string({ description: 'Official code of the région ("32").' }),
    territoires: t.field({
      type: TerritoireRelation,
      description: 'The territoires of this graph that lie in it, at least in part.',
    }),
  }),
});

export { DepartementFilter };
