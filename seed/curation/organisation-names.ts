import { fold } from '../../src/domain/fold.ts';
import type { OrganisationRow } from './rows.ts';

/** The folded names of an organisation: name, acronym and aliases. */
export function organisationNames({ nom, sigle, alias }: OrganisationRow): Set<string> {
  return new Set([nom, ...(sigle ? [sigle] : []), ...alias].map(fold));
}

/**
 * The folded names to look up for a mention, in this order: the whole mention, then without the parentheses at its end ("Agence
 * nationale de l’habitat (Anah)").
 */
export function mentionKeys(text: string): string[] {
  return [fold(text), fold(text.replace(/\s*\([^)]*\)\s*$/, ''))];
}
