import { TerritoireByCodeDocument } from '../../generated/operations.ts';
import { missing, moved, type PageRequest, type PageResult } from '../../page.ts';

const officialCode = /^(?:\d[\dAB]\d{3}|\d{9})$/;

/** For an address that has no slug: the page of the territoire whose official code it has, also a former one. */
export async function movedCode(
  text: string,
  { ask }: Pick<PageRequest, 'ask'>,
  pathOf: (slug: string) => string,
): Promise<PageResult> {
  if (!officialCode.test(text)) return missing(text);
  const { territoire } = await ask(TerritoireByCodeDocument, { code: text });
  return territoire === null ? missing(text) : moved(pathOf(territoire.slug));
}
