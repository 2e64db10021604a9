import { type Ended, type Environment, startBuilt } from '../http/child.ts';

/** Runs the built command line to its end. */
export function fabriquesGraph(args: readonly string[], environment: Environment = {}): Promise<Ended> {
  return startBuilt('dist/bin/fabriques-graph.js', args, environment).ended;
}
