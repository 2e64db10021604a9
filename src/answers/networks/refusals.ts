import { PublicError } from '../../domain/error.ts';
import { databaseAnalysisLimit } from '../../network/analysis-limit.ts';
import type { VertexId } from '../../network/network.ts';
import { NetworkRefusal, type Refusal } from '../../network/refusal.ts';

/** Replaces the refusal of a network by an error for clients. Errors: `BAD_USER_INPUT`, and all other errors of the work. */
export async function wordRefusal<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof NetworkRefusal ? refusalError(error.refusal) : error;
  }
}

/** Throws the error for a refusal, if there is one. Errors: `BAD_USER_INPUT`. */
export function throwRefusalError(refusal: Refusal | null): void {
  if (refusal !== null) throw refusalError(refusal);
}

/** The error for a network with more participations than the server reads. */
export function tooManyParticipations(limit: number): PublicError {
  return badInput(
    `This network has more than ${limit} participations. Request fewer Fabriques by filter, or fewer roles. To analyse all ` +
      'of it, use the Graph Data Science library of Neo4j, or the files of dataset { downloads }.',
  );
}

/** The error for an ego network around what is not a node of the network. */
export function egoOutside(id: VertexId): PublicError {
  return badInput(
    `ego: ${id} is not a node of this network. Use network { nodes } to find its nodes, or request a larger network: more roles, ` +
      'or a wider filter.',
  );
}

function refusalError(refusal: Refusal): PublicError {
  return badInput(messageOf(refusal));
}

function badInput(message: string): PublicError {
  return new PublicError('BAD_USER_INPUT', message);
}

/** Names the argument and what to give instead, or says how to request a smaller network. */
function messageOf(refusal: Refusal): string {
  switch (refusal.reason) {
    case 'no-roles':
      return 'of: Give at least one role.';
    case 'minimum':
      return `${refusal.option}: Give an integer of 1 or more.`;
    case 'backbone-level':
      return `backbone.${refusal.option}: Give a number above 0 and below 1, such as 0.05.`;
    case 'two-mode-weight':
      return (
        `weight: ${refusal.weight} compares two actors, and a TWO_MODE network has no edge between actors. Leave it out, or ` +
        'request ONE_MODE.'
      );
    case 'two-mode-backbone':
      return (
        'backbone: All edges of a TWO_MODE network have the same weight, so none is significant. Leave it out, or request ' +
        'ONE_MODE.'
      );
    case 'two-mode-min-count':
      return 'minCount: An edge of a TWO_MODE network stands for one Fabrique. Leave it out, request ONE_MODE, or use minFabriques.';
    case 'resolution':
      return 'communities.resolution: Give a number above 0.';
    case 'seed':
      return 'communities.seed: Give an integer from 0 to 4294967295.';
    case 'too-many-meetings':
      return (
        `This network has ${refusal.meetings} pairs of actors in the same Fabrique, more than ${refusal.limit}. Request fewer ` +
        'Fabriques by filter, fewer actors by minFabriques or of, or the TWO_MODE network, which does not have this limit.'
      );
    case 'too-large':
      return (
        `This network has ${refusal.vertices} nodes and ${refusal.edges} edges, together more than ${refusal.limit}. Request ` +
        (refusal.mode === 'ONE_MODE'
          ? 'fewer Fabriques by filter, fewer actors by minFabriques or of, or fewer edges by minCount or a backbone.'
          : 'fewer Fabriques by filter, or fewer actors by minFabriques or of.')
      );
    case 'too-large-to-measure':
      return (
        `This network of ${refusal.vertices} nodes and ${refusal.edges} edges is too large to measure here: nodes × (nodes + ` +
        `edges) is ${refusal.cost}, more than ${refusal.limit}. Request fewer Fabriques by filter, fewer actors by ` +
        `minFabriques or of, or fewer edges by minCount.${
          refusal.cost <= databaseAnalysisLimit
            ? ' A server on Neo4j with the Graph Data Science library can measure all of it.'
            : ''
        }`
      );
  }
}
