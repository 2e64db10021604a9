import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { PublicError } from '../../domain/error.ts';
import { OfficialPlaces, officialFileSchema } from '../../domain/official-places.ts';
import { projectPath } from '../../project-root.ts';
import { OfficialSearch } from '../../search/official-search.ts';

/** The official places of France, in the project. The build writes them: see seed/build-places.ts. */
const builtFile = 'dist/official-places.json.gz';

/** Errors: `DATA_INVALID` when the build has not written the file of official places. */
export function checkOfficialFile(file = projectPath(builtFile)): void {
  if (existsSync(file)) return;
  throw new PublicError('DATA_INVALID', `The official places of France are missing: ${file}. Run npm run build.`);
}

/**
 * A function that reads the official places at its first call: half a second, and then 26 MB of memory. Most requests need none.
 * Errors: any fault of the file is one of the server, not of a request, so it is not a `PublicError`.
 */
export function officialPlacesReader(file = projectPath(builtFile)): () => OfficialSearch {
  let search: OfficialSearch | undefined;
  return () => {
    search ??= read(file);
    return search;
  };
}

function read(file: string): OfficialSearch {
  try {
    const content: unknown = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));
    return new OfficialSearch(new OfficialPlaces(officialFileSchema.parse(content)));
  } catch (cause) {
    throw new Error(`The official places of France cannot be read: ${file}. Run npm run build.`, { cause });
  }
}
