import type { Language } from '../../domain/language.ts';

/** What stands between the items of a list, and before the last one. */
export interface Joints {
  readonly between: string;
  readonly last: string;
}

/** Narrow no-break spaces before ; come with the typography of the sentence. */
const joints = {
  fr: {
    plain: { between: ', ', last: ' et ' },
    /** Two items, one of which has « et » in it. */
    withAnd: { between: ', ', last: ', ainsi que ' },
    /** Three items or more, one of which has a comma in it. */
    withComma: { between: ' ; ', last: ' ; et ' },
  },
  en: {
    plain: { between: ', ', last: ' and ' },
    withAnd: { between: ', ', last: ', and ' },
    withComma: { between: '; ', last: '; and ' },
  },
} as const;

/** The joints that keep the items apart: stronger ones if a name has a comma or « et » in it. */
export function jointsFor(items: readonly string[], language: Language): Joints {
  const { plain, withAnd, withComma } = joints[language];
  if (items.length > 2) return items.some((item) => item.includes(',')) ? withComma : plain;
  return items.some((item) => / (?:et|and) /.test(item)) ? withAnd : plain;
}

/** « a », « a et b », « a, b et c ». */
export function listed(items: readonly string[], language: Language): string {
  const { between, last } = jointsFor(items, language);
  return [items.slice(0, -1).join(between), ...items.slice(-1)].filter((text) => text !== '').join(last);
}
