import type { CatalogueGroup } from './catalogue-entry.ts';
import { participantGroups } from './catalogue-of-participants.ts';
import { relationGroups } from './catalogue-of-relations.ts';

/**
 * The examples of the playground, in the order of its panel: those of `src/http/playground/tabs` and of
 * `examples/questions`. A test checks that each file is in it once.
 */
export const catalogue: readonly CatalogueGroup[] = [...participantGroups, ...relationGroups];
