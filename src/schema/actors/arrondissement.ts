import { builder } from '../builder.ts';

export const Arrondissement = builder.objectRef<{ readonly code: string; readonly name: string }>('Arrondissement');

Arrondissement.implement({
  description: 'An arrondissement: a part of a département, under a sous-préfet. Not one of Paris, Lyon or Marseille.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'INSEE code: that of the département, and a digit ("501").' }),
    name: t.exposeString('name', { description: 'Official name ("Avranches").' }),
  }),
});
