import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { projectPath } from '../src/project-root.ts';
import { readOfficial } from './official/official.ts';
import { placesFile } from './official/places-file.ts';

// `node dist/seed/build-places.js` writes the file of official places that servers read. The build runs it.

writeFileSync(
  projectPath('dist/official-places.json.gz'),
  gzipSync(JSON.stringify(placesFile(readOfficial())), { level: 9 }),
);
