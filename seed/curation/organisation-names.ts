import { fold } from '../../src/domain/fold.ts';
import type { OrganisationRow } from './curation.ts';

/** The folded forms under which the page may name a body. */
export function bodyNames({ nom, sigle, alias }: OrganisationRow): Set<string> {
  return new Set([nom, ...(sigle ? [sigle] : []), ...alias].map(fold));
}

/**
 * The folded forms to look for, the most exact first: the whole mention, then without what stands in parentheses at
 * its end ("Agence nationale de l’habitat (Anah)").
 */
export function mentionKeys(text: string): string[] {
  return [fold(text), fold(text.replace(/\s*\([^)]*\)\s*$/, ''))];
}
