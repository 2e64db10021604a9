import { z } from 'zod';
import { dataIssueNatureLabelSchema } from '../../src/domain/data-issue-natures.ts';
import { evidenceKinds, evidenceKindTable } from '../../src/domain/evidence-kinds.ts';
import { fabriqueStatuses, fabriqueStatusTable } from '../../src/domain/fabrique-statuses.ts';
import { fold } from '../../src/domain/fold.ts';
import { organisationKindLabelSchema } from '../../src/domain/organisation-kinds.ts';
import { partialDatePattern } from '../../src/domain/partial-date.ts';
import { roles, roleTable } from '../../src/domain/roles.ts';
import { territoireKinds } from '../../src/domain/territoire-kinds.ts';
import { isDate } from './cell-damage.ts';
import { codeListCell, filledCell, listCell, optionalCell, optionalCodeCell, type Row } from './csv.ts';
import { departementCode, placeCode } from './place-codes.ts';

const slugCell = filledCell.pipe(
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
);
const nameCell = filledCell.refine(
  (text) => !isDate(text),
  'is a date: format the column as text, and type the words again',
);
const optionalSlugCell = optionalCell.pipe(slugCell.nullable());
const optionalUrlCell = optionalCell.refine((text) => text === null || URL.canParse(text), 'must be a web address');
const urlCell = filledCell.refine((text) => URL.canParse(text), 'must be a web address');
const organisationKindCell = filledCell.pipe(organisationKindLabelSchema);
const yearCell = filledCell.pipe(z.string().regex(/^20\d\d$/, 'must be a year such as 2021')).transform(Number);
const month = '\\d{4}-(?:0[1-9]|1[0-2])';
const periodCell = optionalCell.refine(
  (text) => text === null || new RegExp(`^${month}/${month}$`).test(text),
  'must be two months such as 2021-06/2022-06, in a column formatted as text',
);

/** A cell with one of these French words, in singular or plural. */
function wordCell<Value>(values: readonly (readonly [word: string, value: Value])[]) {
  const key = (word: string): string => fold(word).replace(/s\b/g, '');
  return z.string().transform((text, context): Value => {
    const found = values.find(([word]) => key(word) === key(text));
    if (found) return found[1];
    context.addIssue({ code: 'custom', message: `« ${text} » is none of: ${values.map(([word]) => word).join(', ')}` });
    return z.NEVER;
  });
}

const labelUseCell = wordCell([
  ...roles.map((role) => [roleTable[role].label, role] as const),
  ['publication', 'PUBLICATION'] as const,
  ['ignorer', 'IGNORE'] as const,
]);
/** Official data is added by the program, never by hand. */
const evidenceKindCell = wordCell(
  evidenceKinds.flatMap((kind) => (kind === 'OFFICIAL_DATA' ? [] : [[evidenceKindTable[kind].label, kind] as const])),
);
const dateCell = optionalCell.refine(
  (text) => text === null || partialDatePattern.test(text),
  'must be a day, a month or a year such as 2021-06-30, 2021-06 or 2021, in a column formatted as text',
);
const statusCell = wordCell(fabriqueStatuses.map((status) => [fabriqueStatusTable[status].label, status] as const));

/** The columns of each file. */
export const schemas = {
  'organisation-kinds.csv': z.object({ nature: organisationKindCell, sens: filledCell }),
  'organisations.csv': z.object({
    slug: slugCell,
    nom: nameCell,
    sigle: optionalCell,
    nature: organisationKindCell,
    parent: optionalCell,
    alias: listCell,
    anciens_slugs: listCell,
    note: optionalCell,
  }),
  'territoires.csv': z.object({
    slug: slugCell,
    nom: nameCell,
    type: filledCell.pipe(z.enum(territoireKinds)),
    code: optionalCodeCell(placeCode),
    graphies: listCell,
    alias: listCell,
    mentions_partagees: listCell,
    perimetre: codeListCell(placeCode),
    departements: codeListCell(departementCode),
    anciens_slugs: listCell,
    /** Codes that the territoire had before. */
    anciens_codes: codeListCell(placeCode),
    note: optionalCell,
  }),
  'fabriques.csv': z.object({
    slug: slugCell,
    debut: listCell.refine((values) => values.length > 0, 'must not be empty'),
    annee: yearCell,
    titre: nameCell,
    source_titre: optionalUrlCell,
    periode: periodCell,
    anciens_slugs: listCell,
  }),
  'links.csv': z.object({ fabrique: slugCell, titre: nameCell, adresse: urlCell, nature: filledCell }),
  'publications.csv': z.object({ fabrique: slugCell, texte: filledCell, titre: nameCell, adresse: optionalUrlCell }),
  'corrections.csv': z.object({
    /** Empty for the header of the page. */
    fabrique: optionalSlugCell,
    texte: filledCell,
    nature: filledCell.pipe(dataIssueNatureLabelSchema),
    probleme: filledCell,
    correction: optionalCell,
    preuve: filledCell,
  }),
  /** A row supports one cell of the file that it names, or one of the values of that cell. */
  'evidence.csv': z.object({
    fichier: z.enum(['fabriques', 'organisations', 'territoires']),
    slug: slugCell,
    colonne: z.enum(['titre', 'periode', 'nature', 'parent', 'sigle', 'alias', 'type', 'perimetre', 'departements']),
    /** Empty: all that the cell has, for perimeters and départements only. */
    valeur: optionalCell,
    nature: evidenceKindCell,
    texte: filledCell,
    adresse: optionalUrlCell,
    date: dateCell,
  }),
  'labels.csv': z.object({ libelle: filledCell, usage: labelUseCell }),
  'sections.csv': z.object({ titre: filledCell, statut: statusCell }),
};

export type CurationFile = keyof typeof schemas;
export const curationFiles = Object.keys(schemas) as CurationFile[];

export type RowOf<File extends CurationFile> = Row<z.infer<(typeof schemas)[File]>>;
export type OrganisationRow = RowOf<'organisations.csv'>;
export type TerritoireRow = RowOf<'territoires.csv'>;
export type FabriqueRow = RowOf<'fabriques.csv'>;
export type CorrectionRow = RowOf<'corrections.csv'>;
export type EvidenceRow = RowOf<'evidence.csv'>;
export type PublicationRow = RowOf<'publications.csv'>;

/** The decisions of people about the names of the source page: the rows of the CSV files. */
export interface Curation {
  readonly organisationKinds: readonly RowOf<'organisation-kinds.csv'>[];
  readonly organisations: readonly OrganisationRow[];
  readonly territoires: readonly TerritoireRow[];
  readonly fabriques: readonly FabriqueRow[];
  readonly links: readonly RowOf<'links.csv'>[];
  readonly publications: readonly PublicationRow[];
  readonly corrections: readonly CorrectionRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly labels: readonly RowOf<'labels.csv'>[];
  readonly sections: readonly RowOf<'sections.csv'>[];
}
