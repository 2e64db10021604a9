import { NearestNamesDocument, type NearestNamesQuery } from '../../generated/operations.ts';
import type { Ask } from '../../page.ts';

/** A node with a similar name. */
export type NearestName = NonNullable<NearestNamesQuery['resolve']>[number]['candidates'][number];

/** The nodes with names like this one. */
export async function nearestNames(name: string, ask: Ask): Promise<readonly NearestName[]> {
  if (name === '') return [];
  const { resolve } = await ask(NearestNamesDocument, { names: [name] });
  return resolve?.[0]?.candidates ?? [];
}
