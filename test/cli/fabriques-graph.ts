import { type Ended, type Environment, startBuilt } from '../server/child.ts';

/** Runs the built command line to its end. */
export function fabriquesGraph(args: readonly string[], environment: Environment = {}): Promise<Ended> {
  return startBuilt('dist/src/cli.js', args, environment).ended;
}
