import { Zip, ZipDeflate } from 'fflate';
import { datapackage } from './datapackage.ts';
import { datasetCsv } from './dataset-csv.ts';
import type { DatasetFormat } from './dataset-file.ts';

export const datasetZip: DatasetFormat = {
  name: 'CSV (zip)',
  suffix: '.zip',
  mediaType: 'application/zip',
  description: 'The CSV tables with their datapackage.json in one archive. Frictionless tools open it directly.',
  *render(file) {
    const pieces: Uint8Array[] = [];
    const archive = new Zip((error, piece) => {
      if (error !== null) throw error;
      pieces.push(piece);
    });
    const encoder = new TextEncoder();
    for (const format of [datapackage, ...datasetCsv]) {
      const entry = new ZipDeflate(format.suffix.slice(1));
      // The day of the release, not the time of the download, so that the same data gives the same bytes.
      entry.mtime = localNoon(file.dataset.releasedAt);
      archive.add(entry);
      for (const part of format.render(file)) {
        for (const slice of slices(typeof part === 'string' ? encoder.encode(part) : part)) {
          entry.push(slice);
          // An empty piece, if nothing is ready yet, lets the sender yield to other work.
          if (pieces.length === 0) yield nothing;
          yield* pieces.splice(0);
        }
      }
      entry.push(new Uint8Array(0), true);
      yield* pieces.splice(0);
    }
    archive.end();
    yield* pieces.splice(0);
  },
};

const nothing = new Uint8Array(0);

/** Bytes that are compressed at a time, in a few milliseconds. */
const sliceBytes = 32_768;

function* slices(bytes: Uint8Array): Iterable<Uint8Array> {
  for (let start = 0; start < bytes.length; start += sliceBytes) yield bytes.subarray(start, start + sliceBytes);
}

/** Zip files store local time without a zone. */
function localNoon(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}
