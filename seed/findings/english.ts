import { fabriqueStatusTable } from '../../src/domain/fabrique-statuses.ts';
import { roleTable } from '../../src/domain/roles.ts';
import type { FindingTexts } from './messages.ts';

const list = (codes: readonly string[]): string => codes.join(', ') || 'no code';
const bounds = { EXACT: '', AT_LEAST: 'more than ', ABOUT: 'about ' } as const;

/** The findings in English. */
export const english: FindingTexts = {
  headings: {
    UNPLACED_TEXT: 'Lines that belong to no Fabrique (remove or move them)',
    TEXT_NOT_READ: 'Words that were not read',
    TEXT_READ_TWICE: 'Lines that were read in two ways',
    ODD_NAME: 'Names that may not be one name',
    DATASET_INVALID: 'Rules of the data set that are broken',
    UNKNOWN_SECTION: 'Titles of sections that are not known (add a row to sections.csv)',
    NO_SECTION: 'Fabriques without the title of a section above them',
    UNKNOWN_LABEL: 'Labels that are not known (add a row to labels.csv; « ignorer » if what follows is not data)',
    NO_YEAR: 'Fabriques without a year above them',
    NO_DESCRIPTION: 'Fabriques without a description',
    NO_TERRITOIRES: 'Fabriques that name no territoires',
    UNKNOWN_FABRIQUE: 'New Fabriques (add a row with a title to fabriques.csv)',
    CHANGED_FABRIQUE: 'Fabriques whose opening words have changed',
    YEAR_DISAGREEMENT: 'Years that differ from fabriques.csv',
    UNKNOWN_TERRITOIRE: 'Territoires that are not known (add a row to territoires.csv, or a spelling to a row)',
    RENAMED_TERRITOIRE: 'Territoires that are written in another way than before',
    UNKNOWN_ORGANISATION: 'Organisations that are not known (add a row to organisations.csv, or an alias to a row)',
    CODE_MISSING: 'Territoires without the code of a département (add a row « code » to corrections.csv)',
    CODE_DISAGREEMENT: 'Codes against the official data (add a row « code » to corrections.csv)',
    ODD_CODE: 'Codes of départements that are written in another way (add a row « code » to corrections.csv)',
    KIND_DISAGREEMENT: 'Kinds against the official data (add a row « type » to corrections.csv)',
    NAME_DISAGREEMENT: 'Names of territoires.csv that are not the official ones',
    TYPE_DISAGREEMENT: 'Types of territoires.csv that are not the official ones',
    CODE_NOT_OFFICIAL: 'Codes of territoires.csv that the official data no longer has',
    CORRECTION_NOT_FOUND: 'Rows of corrections.csv whose words are not on the page exactly once',
    STALE_CORRECTION: 'Rows of corrections.csv whose fault is no longer on the page (remove them)',
    EVIDENCE_NOT_FOUND: 'Rows of evidence.csv whose words are not on the page',
    UNUSED_ROW: 'Rows of the curation that nothing on the page uses (remove them)',
    ANNOUNCED_TERRITOIRES: 'Announced number of territoires',
    NO_ANNOUNCED_TERRITOIRES: 'No number of territoires in the header',
    ODD_YEAR: 'Years that are written in another way',
    LABEL_TWICE: 'Labels repeated in a Fabrique',
    NAME_TWICE: 'Names repeated after a label',
  },
  messages: {
    UNPLACED_TEXT: () => '',
    TEXT_NOT_READ: () => '',
    TEXT_READ_TWICE: ({ kinds }) => `read as ${kinds.join(' and ')}`,
    ODD_NAME: () => 'read as one name',
    DATASET_INVALID: ({ fault }) => fault,
    UNKNOWN_SECTION: ({ status }) => `its Fabriques count as « ${fabriqueStatusTable[status].label} » in the meantime`,
    NO_SECTION: () => 'their status is that of the current data set, or else « achevée »',
    UNKNOWN_LABEL: ({ label, use }) =>
      use === 'IGNORE' || use === 'PUBLICATION'
        ? `label « ${label} »; what follows is not read in the meantime`
        : `label « ${label} »; read as « ${roleTable[use].label} » in the meantime`,
    NO_YEAR: () => 'the year is that of fabriques.csv, or else that of the Fabrique beside it',
    NO_DESCRIPTION: () => 'the Fabrique begins with its labels',
    NO_TERRITOIRES: () =>
      'its line « Territoires : … » is missing, empty or under an unknown label; or this text describes no Fabrique',
    UNKNOWN_FABRIQUE: () => '',
    CHANGED_FABRIQUE: ({ title, slug, row, common, mentions, hasOpening }) =>
      `probably « ${title} » [${slug}]: ${common} of ${mentions} mentions are the same` +
      (hasOpening ? `. Add these words to row ${row} of fabriques.csv` : ''),
    YEAR_DISAGREEMENT: ({ slug, page, curation }) =>
      `[${slug}] is under ${page} on the page, fabriques.csv has ${curation}`,
    UNKNOWN_TERRITOIRE: () => '',
    RENAMED_TERRITOIRE: ({ name, code, row }) =>
      `probably « ${name} » [${code}]: same Fabrique, and same département or name. Add this spelling to row ${row} of territoires.csv`,
    UNKNOWN_ORGANISATION: () => '',
    CODE_MISSING: ({ name, official, evidence }) =>
      `no code on the page; ${name} lies in ${list(official)} (${evidence})`,
    CODE_DISAGREEMENT: ({ name, page, official, evidence }) =>
      `${list(page)} on the page; ${name} lies in ${list(official)} (${evidence})`,
    ODD_CODE: ({ token, code }) =>
      code === null ? `« ${token} » is the code of no département` : `« ${token} » is written for ${code}`,
    KIND_DISAGREEMENT: ({ kind, code, evidence }) => `official kind: ${kind} [${code}] (${evidence})`,
    NAME_DISAGREEMENT: ({ slug, row, official }) =>
      `territoires.csv, row ${row}, [${slug}]: officially « ${official} »`,
    TYPE_DISAGREEMENT: ({ slug, row, official }) => `territoires.csv, row ${row}, [${slug}]: officially ${official}`,
    CODE_NOT_OFFICIAL: ({ slug, row, column, code, evidence, into }) =>
      `territoires.csv, row ${row}, [${slug}], column « ${column} »: « ${code} » is no commune, EPCI or EPT of ${evidence}` +
      (into === null ? '. ' : `: merged into ${into.name} [${into.code}]. `) +
      (column === 'perimetre'
        ? 'Write the codes of today'
        : into === null
          ? 'Correct the code; or, if the place is gone, move it to « anciens_codes », and say in « departements » or « perimetre » where it was'
          : into.row === null
            ? 'Write the code of today, and the former one into « anciens_codes »'
            : `Add the code to « anciens_codes » of row ${into.row}, and remove this row`),
    CORRECTION_NOT_FOUND: ({ fabrique, row, words, nature, times }) =>
      `corrections.csv, row ${row}: « ${words} » ${times === 0 ? 'is not' : `is ${times} times`} in ` +
      `${fabrique === null ? 'the header' : `the block of [${fabrique}]`}. ` +
      (times > 0
        ? 'Write more words of the page into the column « texte »'
        : `If the fault (${nature}) is gone, remove the row; if the page has it in other words, write these into « texte »`),
    STALE_CORRECTION: ({ row, nature, problem }) =>
      `corrections.csv, row ${row}: no longer has its fault (${nature}: ${problem}). Remove the row`,
    EVIDENCE_NOT_FOUND: ({ row, slug, words }) =>
      `evidence.csv, row ${row}: « ${words} » is not in a Fabrique of [${slug}]. Write the words of the page into « texte », or remove the row`,
    UNUSED_ROW: ({ file, row, what }) => `${file}, row ${row}: [${what}]`,
    ANNOUNCED_TERRITOIRES: ({ announced, bound, mentioned }) =>
      `the header announces ${bounds[bound]}${announced} territoires, the lists name ${mentioned}`,
    NO_ANNOUNCED_TERRITOIRES: ({ mentioned }) =>
      `the header announces no number of territoires, the lists name ${mentioned}`,
    ODD_YEAR: ({ year }) => `the year does not stand alone; read as ${year}`,
    LABEL_TWICE: ({ label }) => `the label « ${label} » occurs twice in one Fabrique`,
    NAME_TWICE: ({ role, name }) => `« ${name} » is named twice as ${roleTable[role].label}`,
  },
};
