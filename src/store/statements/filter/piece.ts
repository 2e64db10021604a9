import { readFileSync } from 'node:fs';
import { projectPath } from '../../../project-root.ts';
import { parseFragment } from '../fragments.ts';
import { writeOutRoles } from '../role-words.ts';
import { statementOf } from '../statement-text.ts';

/** The folders of `cypher/` with the pieces of which filters are composed. */
export type PieceFolder = '_conditions' | '_relations';

const pieces = new Map<string, string>();

/** The text of a condition or of the pattern of a relation, without comments. Errors: an `Error` for a missing file. */
export function readPiece(folder: PieceFolder, name: string): string {
  const file = `${folder}/${name}.cypher`;
  const known = pieces.get(file);
  if (known !== undefined) return known;
  const { body } = parseFragment(file, readFileSync(projectPath(`cypher/${file}`), 'utf8'));
  const piece = writeOutRoles(file, statementOf(body), null);
  pieces.set(file, piece);
  return piece;
}
