import { readdirSync, readFileSync } from 'node:fs';
import { projectPath } from '../../../../src/project-root.ts';
import type { GraphParams, StatementRunner } from '../../../../src/store/engines/graph-store.ts';
import type { PieceFolder } from '../../../../src/store/statements/filter/piece.ts';

/** The names of the files of a folder: "fabrique/ids". */
export function pieceNames(folder: PieceFolder): string[] {
  return readdirSync(projectPath(`cypher/${folder}`), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => file.replace(/\.cypher$/, ''))
    .sort();
}

export function pieceSource(folder: PieceFolder, name: string): string {
  return readFileSync(projectPath(`cypher/${folder}/${name}.cypher`), 'utf8');
}

/** The parameters of the example in the header of a file. */
export async function exampleOf(folder: PieceFolder, name: string, runner: StatementRunner): Promise<GraphParams> {
  const [, example] = /\/\* :params (\{.*\}) \*\//.exec(pieceSource(folder, name)) ?? [];
  if (example === undefined) return {};
  const [row] = await runner.run(`RETURN ${example} AS params`, {});
  return row?.['params'] as GraphParams;
}
