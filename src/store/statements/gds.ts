import { z } from 'zod';
import { defineQuery } from './define-query.ts';

// These run only on a Neo4j with the Graph Data Science library.

export const gdsAvailable = defineQuery('_gds/available.cypher', { params: {}, row: { found: z.int() } });

export const projectGraph = defineQuery('_gds/project.cypher', {
  params: {
    graph: z.string(),
    edges: z.array(z.tuple([z.int(), z.int().nullable(), z.number().nullable()])),
  },
  row: { vertices: z.int() },
  checked: false,
});

export const dropGraph = defineQuery('_gds/drop.cypher', {
  params: { graph: z.string() },
  row: { graphName: z.string() },
});

const measured = { params: { graph: z.string() }, row: { values: z.array(z.number()) } };

/** Each computes one measure of all vertices of a projected graph. The values are in the order of the vertices. */
export const gdsMeasures = {
  degree: defineQuery('_gds/degree.cypher', measured),
  strength: defineQuery('_gds/strength.cypher', measured),
  betweenness: defineQuery('_gds/betweenness.cypher', measured),
  closeness: defineQuery('_gds/closeness.cypher', measured),
  coreness: defineQuery('_gds/coreness.cypher', measured),
  clustering: defineQuery('_gds/clustering.cypher', measured),
  component: defineQuery('_gds/component.cypher', measured),
};

export const gdsPageRank = defineQuery('_gds/page-rank.cypher', {
  ...measured,
  params: { graph: z.string(), damping: z.number() },
});
