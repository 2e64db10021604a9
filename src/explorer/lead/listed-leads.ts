import type { Language } from '../../domain/language.ts';
import { type Joints, jointsFor } from '../language/lists.ts';
import { joined, type Lead, textOf } from './lead.ts';

/** « a, b et c », of names with links. */
export function listedLeads(items: readonly Lead[], language: Language): Lead {
  const joints = jointsFor(items.map(textOf), language);
  return joined(items.flatMap((item, index) => [jointBefore(index, items.length, joints), item]));
}

function jointBefore(index: number, length: number, { between, last }: Joints): string {
  if (index === 0) return '';
  return index === length - 1 ? last : between;
}
