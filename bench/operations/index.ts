import { body } from './body.ts';
import { counts } from './counts.ts';
import { deep } from './deep.ts';
import { list } from './list.ts';
import { nested } from './nested.ts';
import { node } from './node.ts';
import type { Operation } from './operation.ts';
import { pairs } from './pairs.ts';
import { path } from './path.ts';
import { returning } from './returning.ts';
import { search } from './search.ts';

export const operations: readonly Operation[] = [
  list,
  nested,
  deep,
  pairs,
  body,
  returning,
  node,
  search,
  counts,
  path,
];
