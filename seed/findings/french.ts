import { fabriqueStatusTable } from '../../src/domain/fabrique-statuses.ts';
import { roleTable } from '../../src/domain/roles.ts';
import type { FindingTexts } from './messages.ts';

const list = (codes: readonly string[]): string => codes.join(', ') || 'aucun code';
const bounds = { EXACT: '', AT_LEAST: 'plus de ', ABOUT: 'environ ' } as const;

/** The findings in French, for agents of the ANCT. */
export const french: FindingTexts = {
  headings: {
    UNPLACED_TEXT: 'Lignes qui n’appartiennent à aucune Fabrique (à retirer, ou à placer)',
    TEXT_NOT_READ: 'Mots qui n’ont pas été lus',
    TEXT_READ_TWICE: 'Lignes lues de deux façons',
    ODD_NAME: 'Noms qui n’en sont peut-être pas un seul',
    DATASET_INVALID: 'Règles du jeu de données qui ne sont pas respectées',
    UNKNOWN_SECTION: 'Titres de section inconnus (une ligne dans sections.csv)',
    NO_SECTION: 'Fabriques sans titre de section au-dessus d’elles',
    UNKNOWN_LABEL: 'Libellés inconnus (une ligne dans labels.csv ; « ignorer » si ce qui suit n’est pas une donnée)',
    NO_YEAR: 'Fabriques sans année au-dessus d’elles',
    NO_DESCRIPTION: 'Fabriques sans texte de présentation',
    NO_TERRITOIRES: 'Fabriques qui ne nomment aucun territoire',
    UNKNOWN_FABRIQUE: 'Nouvelles Fabriques (une ligne dans fabriques.csv, avec un titre)',
    CHANGED_FABRIQUE: 'Fabriques dont les premiers mots ont changé',
    YEAR_DISAGREEMENT: 'Années différentes de celles de fabriques.csv',
    UNKNOWN_TERRITOIRE: 'Territoires inconnus (une ligne dans territoires.csv, ou une graphie de plus)',
    RENAMED_TERRITOIRE: 'Territoires écrits autrement qu’avant',
    UNKNOWN_ORGANISATION: 'Organismes inconnus (une ligne dans organisations.csv, ou un alias de plus)',
    CODE_MISSING: 'Territoires sans code de département (une ligne « code » dans corrections.csv)',
    CODE_DISAGREEMENT: 'Codes contraires aux données officielles (une ligne « code » dans corrections.csv)',
    ODD_CODE: 'Codes de département mal écrits (une ligne « code » dans corrections.csv)',
    KIND_DISAGREEMENT: 'Types contraires aux données officielles (une ligne « type » dans corrections.csv)',
    NAME_DISAGREEMENT: 'Noms de territoires.csv qui ne sont pas les noms officiels',
    TYPE_DISAGREEMENT: 'Types de territoires.csv qui ne sont pas les types officiels',
    CODE_NOT_OFFICIAL: 'Codes de territoires.csv que les données officielles n’ont plus',
    CORRECTION_NOT_FOUND: 'Lignes de corrections.csv dont les mots ne sont pas sur la page, une fois et une seule',
    STALE_CORRECTION: 'Lignes de corrections.csv dont l’erreur n’est plus sur la page (à retirer)',
    EVIDENCE_NOT_FOUND: 'Lignes de evidence.csv dont les mots ne sont pas sur la page',
    UNUSED_ROW: 'Lignes de la curation qui ne servent plus (à retirer)',
    ANNOUNCED_TERRITOIRES: 'Nombre de territoires annoncé',
    NO_ANNOUNCED_TERRITOIRES: 'Nombre de territoires absent de l’en-tête',
    ODD_YEAR: 'Années écrites autrement',
    LABEL_TWICE: 'Rubriques répétées dans une Fabrique',
    NAME_TWICE: 'Noms répétés dans une rubrique',
  },
  messages: {
    UNPLACED_TEXT: () => '',
    TEXT_NOT_READ: () => '',
    TEXT_READ_TWICE: ({ kinds }) => `lue comme ${kinds.join(' et ')}`,
    ODD_NAME: () => 'lu comme un seul nom',
    DATASET_INVALID: ({ fault }) => fault,
    UNKNOWN_SECTION: ({ status }) =>
      `ses Fabriques sont comptées comme « ${fabriqueStatusTable[status].label} » en attendant`,
    NO_SECTION: () => 'leur statut est celui du jeu de données actuel, sinon « achevée »',
    UNKNOWN_LABEL: ({ label, use }) =>
      use === 'IGNORE' || use === 'PUBLICATION'
        ? `libellé « ${label} » ; ce qui le suit n’est pas lu en attendant`
        : `libellé « ${label} » ; lu en attendant comme « ${roleTable[use].label} »`,
    NO_YEAR: () => 'l’année est celle de fabriques.csv, sinon celle de la Fabrique voisine',
    NO_DESCRIPTION: () => 'la Fabrique commence par ses rubriques',
    NO_TERRITOIRES: () =>
      'sa ligne « Territoires : … » manque, est vide ou suit un libellé inconnu ; ou ce texte n’est pas celui d’une Fabrique',
    UNKNOWN_FABRIQUE: () => '',
    CHANGED_FABRIQUE: ({ title, slug, row, common, mentions, hasOpening }) =>
      `c’est probablement « ${title} » [${slug}] : ${common} mentions sur ${mentions} sont les mêmes` +
      (hasOpening ? `. Ajouter ces mots à la ligne ${row} de fabriques.csv` : ''),
    YEAR_DISAGREEMENT: ({ slug, page, curation }) =>
      `[${slug}] est sous ${page} sur la page, fabriques.csv dit ${curation}`,
    UNKNOWN_TERRITOIRE: () => '',
    RENAMED_TERRITOIRE: ({ name, code, row }) =>
      `c’est probablement « ${name} » [${code}], même Fabrique, et même département ou même nom. ` +
      `Ajouter cette graphie à la ligne ${row} de territoires.csv`,
    UNKNOWN_ORGANISATION: () => '',
    CODE_MISSING: ({ name, official, evidence }) =>
      `pas de code sur la page ; ${name} est en ${list(official)} (${evidence})`,
    CODE_DISAGREEMENT: ({ name, page, official, evidence }) =>
      `${list(page)} sur la page ; ${name} est en ${list(official)} (${evidence})`,
    ODD_CODE: ({ token, code }) =>
      code === null ? `« ${token} » n’est le code d’aucun département` : `« ${token} » est écrit pour ${code}`,
    KIND_DISAGREEMENT: ({ kind, code, evidence }) => `type officiel : ${kind} [${code}] (${evidence})`,
    NAME_DISAGREEMENT: ({ slug, row, official }) =>
      `territoires.csv, ligne ${row}, [${slug}] : nom officiel « ${official} »`,
    TYPE_DISAGREEMENT: ({ slug, row, official }) =>
      `territoires.csv, ligne ${row}, [${slug}] : type officiel ${official}`,
    CODE_NOT_OFFICIAL: ({ slug, row, column, code, evidence, into }) =>
      `territoires.csv, ligne ${row}, [${slug}], colonne « ${column} » : « ${code} » n’est ni une commune, ni un EPCI, ni un EPT de ${evidence}` +
      (into === null ? '. ' : ` : commune fusionnée dans ${into.name} [${into.code}]. `) +
      (column === 'perimetre'
        ? 'Écrire les codes d’aujourd’hui'
        : into === null
          ? 'Corriger le code ; ou, si le territoire n’existe plus, le déplacer dans « anciens_codes » et dire dans « departements » ou « perimetre » où il était'
          : into.row === null
            ? 'Écrire le code d’aujourd’hui, et l’ancien dans « anciens_codes »'
            : `Ajouter ce code à « anciens_codes » de la ligne ${into.row}, et retirer cette ligne`),
    CORRECTION_NOT_FOUND: ({ fabrique, row, words, nature, times }) =>
      `corrections.csv, ligne ${row} : « ${words} » ${times === 0 ? 'n’est pas' : `est ${times} fois`} dans ` +
      `${fabrique === null ? 'l’en-tête' : `le bloc de [${fabrique}]`}. ` +
      (times > 0
        ? 'Écrire plus de mots de la page dans la colonne « texte »'
        : `Si l’erreur (${nature}) a disparu, retirer la ligne ; si la page l’a en d’autres mots, les écrire dans « texte »`),
    STALE_CORRECTION: ({ row, nature, problem }) =>
      `corrections.csv, ligne ${row} : l’erreur n’y est plus (${nature} : ${problem}). Retirer la ligne`,
    EVIDENCE_NOT_FOUND: ({ row, slug, words }) =>
      `evidence.csv, ligne ${row} : « ${words} » n’est dans aucune Fabrique de [${slug}]. Mettre dans « texte » les mots de la page, ou retirer la ligne`,
    UNUSED_ROW: ({ file, row, what }) => `${file}, ligne ${row} : [${what}]`,
    ANNOUNCED_TERRITOIRES: ({ announced, bound, mentioned }) =>
      `l’en-tête annonce ${bounds[bound]}${announced} territoires, les listes en nomment ${mentioned}`,
    NO_ANNOUNCED_TERRITOIRES: ({ mentioned }) =>
      `l’en-tête n’annonce aucun nombre de territoires, les listes en nomment ${mentioned}`,
    ODD_YEAR: ({ year }) => `l’année n’est pas écrite seule ; lue comme ${year}`,
    LABEL_TWICE: ({ label }) => `la rubrique « ${label} » est là deux fois pour la même Fabrique`,
    NAME_TWICE: ({ role, name }) => `« ${name} » est nommé deux fois comme ${roleTable[role].label}`,
  },
};
