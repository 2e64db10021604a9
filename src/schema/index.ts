import type { GraphQLSchema } from 'graphql';
import './actor.ts';
import './actor-co-occurrence.ts';
import { builder } from './builder.ts';
import './co-occurrence.ts';
import './count.ts';
import './dataset.ts';
import './departement.ts';
import './download.ts';
import './fabrique.ts';
import './fabrique-list.ts';
import './network.ts';
import './node.ts';
import './organisation.ts';
import './organisation-list.ts';
import './overlap.ts';
import './path.ts';
import './publication.ts';
import './region.ts';
import './resolution.ts';
import './search.ts';
import './similar.ts';
import './territoire.ts';
import './territoire-list.ts';

/** The schema, from every module of this folder. */
export const schema: GraphQLSchema = builder.toSchema();

// Who is outside takes these from here: the types refer to each other, so that their modules load in this order only.
export { NetworkAnswer } from './network-answer.ts';
export { parseNetworkArguments } from './network-question.ts';
