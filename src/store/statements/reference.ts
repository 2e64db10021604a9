import { z } from 'zod';
import { defineQuery } from './define-query.ts';

/** The types of nodes that arguments refer to. */
export const referredTypes = ['Fabrique', 'Territoire', 'Organisation', 'Departement', 'Region'] as const;
export type ReferredType = (typeof referredTypes)[number];

const shapes = {
  params: { texts: z.array(z.string()) },
  row: { text: z.string(), type: z.enum(referredTypes), id: z.string() },
};

export const nodesByTexts = defineQuery('reference/by-texts.cypher', shapes);

export const nodesByOtherTexts = defineQuery('reference/by-other-texts.cypher', shapes);
