import { nodesByOtherTexts, nodesByTexts, type ReferredType } from '../../store/statements/reference.ts';
import { createIdLoader } from './id-loader.ts';
import type { Reader } from './reader.ts';

/** A node that a text refers to. */
export interface Referred {
  readonly type: ReferredType;
  /** The id within the type. */
  readonly id: string;
}

/** The loader of references: all ids, slugs and codes of a level are looked up in one statement. */
export function referenceLoaders(reader: Reader) {
  const { read } = reader;
  return {
    /** The nodes that have a text as id, slug, or code; former slugs and codes are searched for the texts that no node has now. */
    reference: createIdLoader(
      'reference',
      reader,
      async (texts) => {
        const current = await read(nodesByTexts, { texts: texts.toSorted() });
        const found = new Set(current.map(({ text }) => text));
        const missing = texts.filter((text) => !found.has(text));
        // No index reads into lists.
        const others = missing.length === 0 ? [] : await read(nodesByOtherTexts, { texts: missing.toSorted() });
        return [...current, ...others];
      },
      ({ text }) => text,
    ),
  };
}
