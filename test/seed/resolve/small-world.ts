import { parseCuration } from '../../../seed/curation/curation.ts';
import type { CurationFile } from '../../../seed/curation/rows.ts';
import type { BuiltDataset, PageInputs } from '../../../seed/dataset-from-page.ts';
import { datasetFromPage } from '../../../seed/dataset-from-page.ts';
import { type Official, type OfficialFile, parseOfficial } from '../../../seed/official/official.ts';

/**
 * A France of three départements, small enough to work out all expectations by hand:
 * - 01: Aval and Amont, the two communes of CC Val d'Eau, and Bourg. Source was merged into Amont;
 * - 02: another Bourg, the only commune of CA du Nord;
 * - 974: Port.
 */
const files: Record<OfficialFile, unknown> = {
  'package.json': { name: '@etalab/decoupage-administratif', version: '6.0.0' },
  'data/regions.json': [
    { code: '84', nom: 'Auvergne-Rhône-Alpes', zone: 'metro' },
    { code: '32', nom: 'Hauts-de-France', zone: 'metro' },
    { code: '04', nom: 'La Réunion', zone: 'drom' },
    { code: '978', nom: 'Saint-Martin', zone: 'com' },
  ],
  'data/departements.json': [
    { code: '01', nom: 'Ain', region: '84', zone: 'metro' },
    { code: '02', nom: 'Aisne', region: '32', zone: 'metro' },
    { code: '974', nom: 'La Réunion', region: '04', zone: 'drom' },
    { code: '978', nom: 'Saint-Martin', region: '978', zone: 'com' },
  ],
  'data/arrondissements.json': [{ code: '011', nom: 'Bourg' }],
  'data/communes.json': [
    {
      ...{ code: '01001', nom: 'Aval', type: 'commune-actuelle', departement: '01', arrondissement: '011' },
      ...{ siren: '210100019', population: 1_200 },
    },
    {
      ...{ code: '01002', nom: 'Amont', type: 'commune-actuelle', departement: '01', arrondissement: '011' },
      ...{ siren: '210100027', population: 300, anciensCodes: ['01009'] },
    },
    { code: '01003', nom: 'Bourg', type: 'commune-actuelle', departement: '01' },
    { code: '02001', nom: 'Bourg', type: 'commune-actuelle', departement: '02' },
    { code: '02009', nom: 'Bourg', type: 'commune-deleguee', departement: '02' },
    { code: '97401', nom: 'Port', type: 'commune-actuelle', departement: '974' },
  ],
  'data/epci.json': [
    {
      ...{ code: '200000001', nom: "CC Val d'Eau", type: 'CC', modeFinancement: 'FPU' },
      membres: [{ code: '01001' }, { code: '01002' }],
    },
    { code: '200000002', nom: 'CA du Nord (CAN)', type: 'CA', membres: [{ code: '02001' }] },
    { code: '200000003', nom: 'CC Deux Rives', type: 'CC', membres: [{ code: '01003' }, { code: '02001' }] },
  ],
  'data/ept.json': [],
};

export const official: Official = parseOfficial((file) => files[file]);

/** The files of a curation: headers, and the rows of a test. */
export function curationFiles(
  rows: Partial<Record<CurationFile, readonly string[]>> = {},
): Record<CurationFile, string> {
  const headers: Record<CurationFile, string> = {
    'organisation-kinds.csv': 'nature;sens',
    'organisations.csv': 'slug;nom;sigle;nature;parent;alias;anciens_slugs;note',
    'territoires.csv':
      'slug;nom;type;code;graphies;alias;mentions_partagees;perimetre;departements;anciens_slugs;anciens_codes;note',
    'fabriques.csv': 'slug;debut;annee;titre;source_titre;periode;anciens_slugs',
    'links.csv': 'fabrique;titre;adresse;nature',
    'publications.csv': 'fabrique;texte;titre;adresse',
    'corrections.csv': 'fabrique;texte;nature;probleme;correction;preuve',
    'evidence.csv': 'fichier;slug;colonne;valeur;nature;texte;adresse;date',
    'labels.csv': 'libelle;usage',
    'sections.csv': 'titre;statut',
  };
  const kinds = ['association;x', 'personne;x', 'non classé;x'];
  const labels = [
    ...['Territoires;territoire', 'Autres partenaires;partenaire', 'Cofinanceurs;cofinanceur'],
    ...["Associations d'élus partenaires;association d'élus", 'Publications;publication', 'En complément;publication'],
  ];
  const sections = ['Fabriques prospectives en cours;en cours', 'Fabriques prospectives achevées;achevée'];
  const given = { 'organisation-kinds.csv': kinds, 'labels.csv': labels, 'sections.csv': sections, ...rows };
  const texts = Object.entries(headers).map(([file, header]) => [
    file,
    [header, ...(given[file as CurationFile] ?? []), ''].join('\n'),
  ]);
  return Object.fromEntries(texts);
}

export function inputs(rows: Partial<Record<CurationFile, readonly string[]>> = {}): PageInputs {
  return {
    origin: { title: 'Liste', url: 'https://example.org/liste', publisher: 'ANCT', releasedAt: '2026-01-01' },
    curation: parseCuration(curationFiles(rows)),
    official,
  };
}

/** A page with one Fabrique of 2021, which begins with "Une description", and these label lines. */
export function page(...lines: string[]): string {
  return [
    // "Au moins", so that the header is true of any number.
    ...['3', 'fabriques lancées par an', 'Au moins 1', 'territoires accompagnés depuis 2018'],
    ...['Fabriques prospectives achevées', '2021', 'Une description.', ...lines],
  ].join('\n');
}

export const fabriqueRow = 'essai;Une description;2021;Essai;;;';
export const bourg = 'bourg-01;Bourg;COMMUNE;01003;Bourg (01);;;;;;;';

/** The data set of `page(...lines)`. The curation has its Fabrique and the kinds of its organisations. */
export function build(rows: Partial<Record<CurationFile, readonly string[]>>, ...lines: string[]): BuiltDataset {
  const natures = (rows['organisations.csv'] ?? []).map((row) => `${row.split(';')[3]};x`);
  const known = { 'fabriques.csv': [fabriqueRow], 'organisation-kinds.csv': [...new Set(natures)] };
  return datasetFromPage(page(...lines), inputs({ ...known, ...rows }));
}
