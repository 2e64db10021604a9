import { join } from 'node:path';
import type { z } from 'zod';
import { PublicError } from '../../src/domain/error.ts';
import { readTextSync } from '../../src/files/read-text.ts';
import { checkCuration } from './check-curation.ts';
import { readCsv } from './csv.ts';
import { type Curation, type CurationFile, curationFiles, type RowOf, schemas } from './rows.ts';

/** Receives a sentence about a file that was read, but is not in the project's own form. */
type Note = (sentence: string) => void;

/**
 * Parses the texts of the files, and checks the rows one by one and against each other. Errors: `DATA_INVALID`, with the faults
 * of all files.
 */
export function parseCuration(files: Readonly<Record<CurationFile, string>>, note?: Note): Curation {
  const read = (file: CurationFile) => [file, readCsv(file, files[file], schemas[file] as z.ZodObject, note)] as const;
  const tables = new Map<CurationFile, unknown>(readAll(curationFiles, read));
  const rows = <File extends CurationFile>(file: File) => tables.get(file) as RowOf<File>[];
  const curation: Curation = {
    organisationKinds: rows('organisation-kinds.csv'),
    organisations: rows('organisations.csv'),
    territoires: rows('territoires.csv'),
    fabriques: rows('fabriques.csv'),
    links: rows('links.csv'),
    publications: rows('publications.csv'),
    corrections: rows('corrections.csv'),
    evidence: rows('evidence.csv'),
    labels: rows('labels.csv'),
    sections: rows('sections.csv'),
  };
  checkCuration(curation);
  return curation;
}

/** Reads the curation from a folder. Errors: as `parseCuration`. */
export function readCuration(folder: string, note?: Note): Curation {
  return parseCuration(readCurationFiles(folder, note), note);
}

/** Reads the texts of the files of the curation. Errors: `DATA_INVALID`, with the faults of all files. */
export function readCurationFiles(folder: string, note?: Note): Record<CurationFile, string> {
  const texts = readAll(curationFiles, (file) => {
    const { text, encoding } = readTextSync(join(folder, file), 'a CSV file of the curation');
    if (encoding !== 'UTF-8') note?.(`${file} was read as ${encoding}.`);
    return [file, text] as const;
  });
  return Object.fromEntries(texts) as Record<CurationFile, string>;
}

/** Reads all files, so that one error names the faults of all. */
function readAll<T>(files: readonly CurationFile[], read: (file: CurationFile) => T): T[] {
  const faults: string[] = [];
  const results = files.flatMap((file) => {
    try {
      return [read(file)];
    } catch (error) {
      if (!(error instanceof PublicError)) throw error;
      faults.push(error.message);
      return [];
    }
  });
  if (faults.length > 0) throw new PublicError('DATA_INVALID', faults.join('\n'));
  return results;
}

/** All names that the parser must not split, whatever punctuation they contain. */
export function knownNames(curation: Curation): string[] {
  return [
    ...curation.organisations.flatMap(({ nom, sigle, alias }) => [nom, ...(sigle ? [sigle] : []), ...alias]),
    ...curation.territoires.flatMap(({ graphies, mentions_partagees }) => [
      ...graphies.flatMap((spelling) => [spelling, spelling.replace(/\s*\([^)]*\)$/, '')]),
      ...mentions_partagees,
    ]),
  ];
}

/** The labels and titles of sections that the page may have, in the form that the parser expects. */
export function wordingsOf({ labels, sections }: Curation) {
  return {
    labels: labels.map(({ libelle, usage }) => ({ wording: libelle, use: usage })),
    sections: sections.map(({ titre, statut }) => ({ wording: titre, status: statut })),
  };
}
