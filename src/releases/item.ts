import type { DiffItem } from './diff.ts';
import type { DiffWords } from './diff-words.ts';

/** An item of a diff in words, with its code: "CA du Cotentin [200067205], territoire de « Titre »". */
export function renderItem({ name, code, role, fabrique }: DiffItem, words: DiffWords): string {
  const coded = code === null ? name : `${name} [${code}]`;
  if (fabrique === null) return coded;
  return `${coded}, ${role === null ? words.of(fabrique.title) : words.roleIn(role, fabrique.title)}`;
}
