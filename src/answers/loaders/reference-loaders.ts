import DataLoader from 'dataloader';
import { groupBy } from '../../domain/group-by.ts';
import { nodesByOtherTexts, nodesByTexts, type ReferredType } from '../../store/statements/reference.ts';
import type { Run } from '../run.ts';

/** A node that a text refers to. */
export interface Referred {
  readonly type: ReferredType;
  /** The id within the type. */
  readonly id: string;
}

/** The loader of references: all ids, slugs and codes of a level are looked up in one statement. */
export function referenceLoaders(run: Run) {
  return {
    /** The nodes that have a text as id, slug, or code; former slugs and codes are searched for the texts that no node has now. */
    reference: new DataLoader<string, readonly Referred[]>(async (texts) => {
      const current = groupBy(await run(nodesByTexts, { texts: [...texts].sort() }), ({ text }) => text);
      const missing = texts.filter((text) => !current.has(text));
      // No index reads into lists.
      const others = missing.length === 0 ? [] : await run(nodesByOtherTexts, { texts: missing.toSorted() });
      const byOtherText = groupBy(others, ({ text }) => text);
      return texts.map((text) => current.get(text) ?? byOtherText.get(text) ?? []);
    }),
  };
}
