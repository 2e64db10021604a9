import { z } from 'zod';

/** All that differs between natures. To add a nature, add a row to `dataIssueNatureTable`. */
interface DataIssueNatureRow {
  readonly description: string;
  /** In French: the value in data sets, in files and in `seed/curation/corrections.csv`. */
  readonly label: string;
}

/** What can be wrong or doubtful on the source page, in the order of lists. */
export const dataIssueNatureTable = {
  CODE: {
    description: 'The code of the département is wrong, missing, incomplete, or written in another way.',
    label: 'code',
  },
  SPELLING: { description: 'A name is misspelt.', label: 'graphie' },
  NAME: { description: 'A name is incomplete, inexact, or one of common use.', label: 'nom' },
  FORMER_NAME: { description: 'A name that was replaced by another one.', label: 'ancien nom' },
  KIND: {
    description: 'The kind of a territoire is wrong: a communauté de communes for a communauté d’agglomération.',
    label: 'type',
  },
  SEPARATOR: { description: 'Nothing separates two names or two lists.', label: 'séparateur' },
  DOUBLE_MENTION: { description: 'One mention names two actors.', label: 'mention double' },
  EMPTY_SECTION: { description: 'A label has nothing after it.', label: 'rubrique vide' },
  OMISSION: { description: 'A list lacks an item that other evidence has.', label: 'manque' },
  LABEL: { description: 'A label contradicts its list: it is singular, and several names follow.', label: 'libellé' },
  ROLE: { description: 'The list of a role has an actor of another kind.', label: 'rôle' },
  DATE: { description: 'A date or a tense contradicts the year or the section of the Fabrique.', label: 'date' },
  HEADER: { description: 'A number in the header contradicts the lists of the page.', label: 'en-tête' },
} as const satisfies Readonly<Record<string, DataIssueNatureRow>>;

export type DataIssueNature = keyof typeof dataIssueNatureTable;
export const dataIssueNatures = Object.keys(dataIssueNatureTable) as readonly DataIssueNature[];
export const dataIssueNatureSchema = z.enum(dataIssueNatures);

/** A nature as data sets and files write it, in French. */
export type DataIssueNatureLabel = (typeof dataIssueNatureTable)[DataIssueNature]['label'];

const natureOfLabel = new Map<string, DataIssueNature>(
  dataIssueNatures.map((nature) => [dataIssueNatureTable[nature].label, nature]),
);

export const dataIssueNatureLabels = dataIssueNatures.map((nature) => dataIssueNatureTable[nature].label);
export const dataIssueNatureLabelSchema = z.enum(dataIssueNatureLabels);

/** The nature with this label. Errors: a `ZodError` if there is none. */
export function dataIssueNatureOf(label: DataIssueNatureLabel): DataIssueNature {
  return dataIssueNatureSchema.parse(natureOfLabel.get(label));
}
