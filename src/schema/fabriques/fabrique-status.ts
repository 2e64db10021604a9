import { builder } from '../builder.ts';

export const FabriqueStatusEnum = builder.enumType('FabriqueStatus', {
  description: 'Whether a Fabrique is under way, as the headings of the source page say.',
  values: {
    EN_COURS: { value: 'EN_COURS', description: 'Under way ("Fabriques prospectives en cours").' },
    ACHEVEE: { value: 'ACHEVEE', description: 'Ended ("Fabriques prospectives achevées").' },
  } as const,
});
