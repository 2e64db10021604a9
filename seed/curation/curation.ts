import { join } from 'node:path';
import type { z } from 'zod';
import { readTextSync } from '../../src/files/read-text.ts';
import { checkCuration } from './check-curation.ts';
import { readCsv } from './csv.ts';
import { type Curation, type CurationFile, curationFiles, type RowOf, schemas } from './rows.ts';

/** Parses the texts of the files, and checks the rows one by one and against each other. Errors: `DATA_INVALID`. */
export function parseCuration(files: Readonly<Record<CurationFile, string>>): Curation {
  const rows = <File extends CurationFile>(file: File): RowOf<File>[] =>
    readCsv(file, files[file], schemas[file] as z.ZodObject) as RowOf<File>[];
  const curation: Curation = {
    organisationKinds: rows('organisation-kinds.csv'),
    organisations: rows('organisations.csv'),
    territoires: rows('territoires.csv'),
    fabriques: rows('fabriques.csv'),
    links: rows('links.csv'),
    publications: rows('publications.csv'),
    corrections: rows('corrections.csv'),
    labels: rows('labels.csv'),
    sections: rows('sections.csv'),
  };
  checkCuration(curation);
  return curation;
}

/** Reads the curation from a folder. Errors: as `parseCuration`. */
export function readCuration(folder: string): Curation {
  return parseCuration(readCurationFiles(folder));
}

/** Reads the texts of the files of the curation. Errors: `DATA_INVALID` when one cannot be read. */
export function readCurationFiles(folder: string): Record<CurationFile, string> {
  const texts = curationFiles.map(
    (file) => [file, readTextSync(join(folder, file), 'a CSV file of the curation')] as const,
  );
  return Object.fromEntries(texts) as Record<CurationFile, string>;
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
