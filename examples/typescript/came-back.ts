import { ask, present } from './client.ts';
import { CameBackDocument, type CameBackQuery } from './operations.ts';

/**
 * Prints which territoires came back: those that took part in several Fabriques, and those of which another one, within or
 * around them, took part in another Fabrique. A commune and the intercommunalité around it are two territoires of the graph,
 * so that the first list alone says too little.
 */
const [server] = process.argv.slice(2);
if (server === undefined) {
  console.error('Give the address of the server: http://127.0.0.1:4000');
  process.exit(1);
}

const data = await ask(server, CameBackDocument, {});
const dataset = present(data.dataset);
const cameBack = present(data.territoires).nodes;
const byOverlap = present(data.territoireOverlaps).nodes.filter(inDifferentFabriques);

console.log(`Of ${countOf(present(data.tookPart))} territoires that took part, ${cameBack.length} came back:`);
for (const { name, participations } of cameBack) {
  console.log(`- ${name}`);
  for (const { fabrique, mention } of participations.nodes.toReversed()) {
    console.log(`  ${fabrique.year} ${fabrique.title} (line ${mention.line}: "${mention.text}")`);
  }
}
console.log(`In ${byOverlap.length} pairs more, one lies within the other, and they took part in different Fabriques:`);
for (const { inner, outer } of byOverlap) {
  console.log(`- ${inner.name} (${yearsOf(inner)}) within ${outer.name} (${yearsOf(outer)})`);
}
console.log(`Source: ${dataset.source.title}, ${dataset.source.url}; data version ${dataset.version}.`);

function countOf(groups: NonNullable<CameBackQuery['tookPart']>): number {
  // The group without a key is of those that only enclose another.
  return groups.find(({ keys }) => keys[0]?.key === 'TERRITOIRE')?.count ?? 0;
}

type Overlap = NonNullable<CameBackQuery['territoireOverlaps']>['nodes'][number];

function inDifferentFabriques({ inner, outer }: Overlap): boolean {
  const ids = new Set([inner, outer].flatMap(({ participations }) => participations.nodes.map((it) => it.fabrique.id)));
  return ids.size > 1;
}

function yearsOf({ participations }: Overlap['inner' | 'outer']): string {
  return participations.nodes.map(({ fabrique }) => fabrique.year).join(', ');
}
