import type { GraphQLSchema } from 'graphql';
import './actors/actor.ts';
import './pairs/actor-co-occurrence.ts';
import { builder } from './builder.ts';
import './pairs/co-occurrence.ts';
import './counts/count.ts';
import './dataset/dataset.ts';
import './places/departement.ts';
import './dataset/download.ts';
import './fabriques/fabrique.ts';
import './fabriques/fabrique-list.ts';
import './networks/network.ts';
import './node.ts';
import './actors/organisation.ts';
import './actors/organisation-list.ts';
import './places/overlap.ts';
import './participations/fabrique-participants.ts';
import './participations/participation.ts';
import './paths/path.ts';
import './fabriques/publication.ts';
import './places/region.ts';
import './search/resolution.ts';
import './search/search.ts';
import './fabriques/similar.ts';
import './actors/territoire.ts';
import './actors/territoire-list.ts';

/** The schema, from every module of this folder. */
export const schema: GraphQLSchema = builder.toSchema();
