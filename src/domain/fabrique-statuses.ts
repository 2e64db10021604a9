import { z } from 'zod';

/** The statuses of a Fabrique, as the headings of the source page say, in the order of counts. */
export const fabriqueStatusTable = {
  EN_COURS: { description: 'Under way ("Fabriques prospectives en cours").', label: 'en cours' },
  ACHEVEE: { description: 'Ended ("Fabriques prospectives achevées").', label: 'achevée' },
} as const satisfies Readonly<
  Record<string, { readonly description: string /** In French. */; readonly label: string }>
>;

export type FabriqueStatus = keyof typeof fabriqueStatusTable;
export const fabriqueStatuses = Object.keys(fabriqueStatusTable) as readonly FabriqueStatus[];
export const fabriqueStatusSchema = z.enum(fabriqueStatuses);
