import { PathGraph } from '../../network/path-graph.ts';
import type { StatementRunner } from '../../store/engines/graph-store.ts';
import { pathActors, pathFabriques } from '../../store/statements/path.ts';

/** Maximum number of participations of a graph in memory. It takes about 50 MB then. */
export const maximumInMemory = 500_000;

/** Reads all participations, to be searched in memory. Null if there are more than `maximum`: then searches read the database. */
export async function readPathGraph(runner: StatementRunner, maximum: number): Promise<PathGraph | null> {
  if (maximum === 0) return null;
  const actors = await pathActors.run(runner, {});
  // An actor with two roles in a Fabrique counts once here, so this is a little less than the number of participations.
  const participations = actors.reduce((sum, { fabriqueCount }) => sum + fabriqueCount, 0);
  return participations > maximum ? null : new PathGraph(actors, await pathFabriques.run(runner, {}));
}
