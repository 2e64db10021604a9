import { z } from 'zod';

/** How an EPCI à fiscalité propre taxes companies, by the code of the DGCL. */
export const epciFinancingTable = {
  FPU: {
    description: 'Fiscalité professionnelle unique: it alone collects the taxes of companies.',
    label: 'fiscalité professionnelle unique',
  },
  FA: {
    description: 'Fiscalité additionnelle: its taxes are added to those of its communes.',
    label: 'fiscalité additionnelle',
  },
} as const;

export type EpciFinancing = keyof typeof epciFinancingTable;
export const epciFinancings = Object.keys(epciFinancingTable) as readonly EpciFinancing[];
export const epciFinancingSchema = z.enum(epciFinancings);
