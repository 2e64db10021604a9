import { GraphQLSchema } from 'graphql';
import './actors/actor.ts';
import './pairs/actor-co-occurrence.ts';
import { builder } from './builder.ts';
import './pairs/co-occurrence.ts';
import './counts/count.ts';
import './dataset/data-issue-subjects.ts';
import './dataset/dataset.ts';
import './places/departement.ts';
import './dataset/download.ts';
import './evidence/evidence-subjects.ts';
import './fabriques/fabrique.ts';
import './fabriques/fabrique-list.ts';
import './fabriques/fabriques-of-places.ts';
import './history/seen.ts';
import './networks/community.ts';
import './networks/network.ts';
import './networks/network-edge.ts';
import './networks/network-node-list.ts';
import './networks/network-distances.ts';
import './networks/network-drawing.ts';
import './networks/network-layout.ts';
import './networks/ego.ts';
import './networks/network-neighbours.ts';
import './networks/network-ranks.ts';
import './networks/network-suggestions.ts';
import './node.ts';
import './actors/organisation.ts';
import './actors/organisation-list.ts';
import './actors/organisation-parts.ts';
import './places/official-places.ts';
import './places/overlap.ts';
import './participations/fabrique-participants.ts';
import './participations/participation.ts';
import './paths/path.ts';
import './participations/participation-list.ts';
import './fabriques/link.ts';
import './fabriques/publication.ts';
import './fabriques/publication-list.ts';
import './places/region.ts';
import './releases/changes.ts';
import './scalars.ts';
import './search/resolution.ts';
import './search/search.ts';
import './fabriques/similar.ts';
import './fabriques/suggestions.ts';
import './sets/frequent-set.ts';
import './actors/territoire.ts';
import './actors/territoire-list.ts';
import './actors/territoires-of-places.ts';
import './places/neighbour.ts';

/** The schema, from every module of this folder. */
export const schema: GraphQLSchema = new GraphQLSchema({
  ...builder.toSchema().toConfig(),
  description:
    'The Fabriques prospectives of the ANCT (the French national agency for territorial cohesion) as a graph: which territoires ' +
    'and organisations took part in which Fabriques since 2018, in which role, and in which words of the source page. ' +
    'Everything is found from Query. Every object that implements Node has a global id. The API is read-only. Limits of a ' +
    'request: `dataset { limits }`. Version: `dataset { schemaVersion }`. Source: `dataset { source { url } citation }`.',
});
