import { describe, expect, test } from 'vitest';
import type { DatasetFile } from '../../src/export/dataset-file.ts';
import { datasetFormats } from '../../src/export/dataset-format.ts';
import { projectPath } from '../../src/project-root.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { runPython, withoutPython } from '../python/python.ts';
import { fileOf, realDataset, textOf } from './render.ts';

interface Read {
  triples: number;
  same: boolean;
  conforms: boolean;
  report: string;
  types: Record<string, number>;
  described: Record<string, [string, string][]>;
}

async function read(turtle: string, jsonLd: string, subjects: readonly string[] = []): Promise<Read> {
  const input = JSON.stringify({ turtle, jsonLd, subjects });
  return JSON.parse(await runPython('test/export/read-rdf.py', input, projectPath('test/export/shapes.ttl'))) as Read;
}

function readData(file: DatasetFile, subjects?: readonly string[]): Promise<Read> {
  return read(textOf('Turtle', file), textOf('JSON-LD', file), subjects);
}

describe.skipIf(withoutPython)('the linked data, read by rdflib', () => {
  test('states a participation with its role, and the words and line that it is derived from', async () => {
    const { described } = await readData(fileOf(smallDataset), [
      'participation:eau.ademe.COFINANCEUR',
      'mention:eau.ademe.COFINANCEUR',
      'fabrique:eau',
      'territoire:200042604',
      'identifier:SIREN.200042604',
      'territoire:50218',
      'organisation:ademe',
      'fabrique:eau-et-industrie',
      'issue:granville',
    ]);
    expect(described).toEqual({
      'participation:eau.ademe.COFINANCEUR': [
        ['dcterms:type', 'origin:LABEL'],
        ['foaf:page', '<https://graphe.example.fr/participations/eau:COFINANCEUR:ademe>'],
        ['org:member', 'organisation:ademe'],
        ['org:organization', 'fabrique:eau'],
        ['org:role', 'role:COFINANCEUR'],
        ['prov:wasDerivedFrom', 'mention:eau.ademe.COFINANCEUR'],
        ['rdf:type', 'org:Membership'],
        ['rdf:type', 'prov:Entity'],
      ],
      'mention:eau.ademe.COFINANCEUR': [
        ['prov:value', '"Ademe"'],
        ['prov:wasQuotedFrom', '<https://example.org/liste>'],
        ['rdf:type', 'prov:Entity'],
        ['rdf:type', 'schema:Quotation'],
        ['schema:position', '"7"^^xsd:integer'],
      ],
      // Its title is a label of ours, so it has no dcterms:source; nobody is its member twice.
      'fabrique:eau': [
        ['adms:status', 'status:EN_COURS'],
        ['dcterms:date', '"2025"^^xsd:gYear'],
        ['dcterms:description', '"Une Fabrique pour L\'eau et l’industrie."@fr'],
        ['dcterms:identifier', '"eau"'],
        ['foaf:page', '<https://graphe.example.fr/fabriques/eau>'],
        ['org:hasMember', 'organisation:ademe'],
        ['org:hasMember', 'organisation:cerema'],
        ['org:hasMember', 'organisation:villes-de-france'],
        ['org:hasMember', 'territoire:50218'],
        ['prov:wasDerivedFrom', 'mention:fabrique.eau'],
        ['rdf:type', 'org:OrganizationalCollaboration'],
        ['rdf:type', 'schema:Project'],
        ['schema:funder', 'organisation:ademe'],
        ['schema:name', '"L\'eau et l’industrie"@fr'],
        ['skos:prefLabel', '"L\'eau et l’industrie"@fr'],
      ],
      'territoire:200042604': [
        ['dcterms:identifier', '"cc-granville-terre-et-mer"'],
        ['dcterms:type', 'territoire-kind:CC'],
        ['foaf:page', '<https://graphe.example.fr/territoires/cc-granville-terre-et-mer>'],
        ['org:classification', 'epci-financing:FPU'],
        ['rdf:type', 'org:FormalOrganization'],
        ['rdf:type', 'schema:AdministrativeArea'],
        ['schema:containedInPlace', 'departement:50'],
        ['schema:identifier', 'identifier:SIREN.200042604'],
        ['schema:iso6523Code', '"0002:200042604"'],
        ['schema:name', '"CC Granville Terre et Mer"'],
        ['skos:prefLabel', '"CC Granville Terre et Mer"'],
      ],
      'identifier:SIREN.200042604': [
        ['rdf:type', 'schema:PropertyValue'],
        ['schema:propertyID', '"SIREN"'],
        ['schema:value', '"200042604"'],
      ],
      'territoire:50218': [
        ['dcterms:identifier', '"granville"'],
        ['dcterms:type', 'territoire-kind:COMMUNE'],
        ['foaf:page', '<https://graphe.example.fr/territoires/granville>'],
        ['igeo:codeINSEE', '"50218"'],
        ['rdf:type', 'igeo:Commune'],
        ['rdf:type', 'org:FormalOrganization'],
        ['rdf:type', 'schema:AdministrativeArea'],
        ['schema:containedInPlace', 'arrondissement:501'],
        ['schema:containedInPlace', 'departement:50'],
        ['schema:containedInPlace', 'territoire:200042604'],
        ['schema:identifier', 'identifier:INSEE.50218'],
        ['schema:identifier', 'identifier:SIREN.215002189'],
        ['schema:iso6523Code', '"0002:215002189"'],
        ['schema:name', '"Granville"'],
        ['skos:prefLabel', '"Granville"'],
      ],
      'organisation:ademe': [
        ['dcterms:identifier', '"ademe"'],
        ['foaf:nick', '"ADEME"'],
        ['foaf:page', '<https://graphe.example.fr/organisations/ademe>'],
        [
          'org:classification',
          "<https://graphe.example.fr/downloads/fabriques-graph#organisation-kind/op%C3%A9rateur%20de%20l'%C3%89tat>",
        ],
        ['rdf:type', 'org:Organization'],
        ['rdf:type', 'schema:Organization'],
        ['schema:alternateName', '"ADEME"'],
        ['schema:alternateName', '"Ademe"'],
        ['schema:name', '"Agence de la transition écologique"'],
        ['skos:altLabel', '"ADEME"'],
        ['skos:altLabel', '"Ademe"'],
        ['skos:prefLabel', '"Agence de la transition écologique"'],
      ],
      'fabrique:eau-et-industrie': [['dcterms:isReplacedBy', 'fabrique:eau']],
      'issue:granville': [
        ['dcterms:identifier', '"granville"'],
        ['dcterms:type', 'issue-nature:code'],
        ['oa:hasTarget', 'mention:issue.granville'],
        ['oa:motivatedBy', 'dqv:qualityAssessment'],
        ['rdf:type', 'dqv:QualityAnnotation'],
        ['rdfs:comment', '"No code"@fr'],
        ['schema:about', 'fabrique:temps'],
        ['schema:about', 'territoire:200042604'],
        ['schema:correction', '"50"@fr'],
        ['skos:editorialNote', '"SIREN 200042604"@fr'],
      ],
    });
  });

  test('is the same graph in both notations, holds to its shapes, and holds every record', async () => {
    const { same, conforms, report, types } = await readData(fileOf(realDataset));
    expect(same).toBe(true);
    expect(conforms, report).toBe(true);
    expect(types).toMatchObject({
      'org:OrganizationalCollaboration': 23,
      'org:Membership': 280,
      // 116 territoires, 101 départements, 18 régions; 23 arrondissements of communes, 20 EPCI that took no part.
      'schema:AdministrativeArea': 278,
      'igeo:Commune': 23,
      // 70 less two persons.
      'org:Organization': 68,
      'foaf:Person': 2,
      'schema:CreativeWork': 11,
      'dqv:QualityAnnotation': 43,
      // 280 participations, 23 Fabriques, 11 publications, 43 issues, 145 pieces of evidence on a line of the page.
      'schema:Quotation': 502,
    });
  });

  test('would not hold to the shapes without the role of a participation', async () => {
    const file = fileOf(smallDataset);
    const turtle = textOf('Turtle', file);
    const broken = turtle.replace('org:role role:COFINANCEUR;', '');
    expect(broken).not.toBe(turtle);
    const { conforms, report, same } = await read(broken, textOf('JSON-LD', file));
    expect(conforms).toBe(false);
    expect(report).toContain('Less than 1 values');
    expect(same).toBe(false);
  });

  test('is whole as well on a server that does not know its address', async () => {
    const { same, conforms, described } = await readData(
      { ...fileOf(smallDataset), address: undefined, site: undefined },
      ['departement:50'],
    );
    expect([same, conforms]).toEqual([true, true]);
    expect(described['departement:50']).toContainEqual(['schema:containedInPlace', 'region:28']);
  });

  test('keeps any text: quotes, backslashes, line breaks, characters beyond 16 bits', async () => {
    const title = 'A "b" \\ c\n\té 😀 \u2028';
    const [first, ...others] = smallDataset.fabriques;
    if (first === undefined) throw new Error('There is no Fabrique');
    const { same, described } = await readData(
      fileOf({ ...smallDataset, fabriques: [{ ...first, title, links: [] }, ...others] }),
      ['fabrique:eau'],
    );
    expect(same).toBe(true);
    expect(described['fabrique:eau']).toContainEqual(['skos:prefLabel', expect.stringContaining('é 😀 \u2028')]);
  });
});

describe.skipIf(withoutPython)('the DCAT description, read by rdflib', () => {
  test('is the same in both notations, holds to what DCAT-AP asks, and gives every file with its address', async () => {
    const file = fileOf(realDataset);
    const json = `<https://graphe.example.fr/downloads/fabriques-graph-${file.version}.json>`;
    const read_ = await read(textOf('DCAT (Turtle)', file), textOf('DCAT (JSON-LD)', file), [json]);
    expect(read_.same).toBe(true);
    expect(read_.conforms, read_.report).toBe(true);
    // All but the two notations of DCAT itself.
    expect(read_.types['dcat:Distribution']).toBe(datasetFormats.length - 2);
    expect(read_.described[json]).toEqual(
      expect.arrayContaining([
        ['dcat:downloadURL', json],
        ['dcat:mediaType', '<https://www.iana.org/assignments/media-types/application/json>'],
        ['dcterms:format', '<http://publications.europa.eu/resource/authority/file-type/JSON>'],
      ]),
    );
  });
});

test('JSON-LD is plain to read: keys and references are strings, lines are numbers', () => {
  const { '@graph': nodes } = JSON.parse(textOf('JSON-LD', fileOf(smallDataset))) as { '@graph': { '@id': string }[] };
  expect(nodes.find((node) => node['@id'] === '#publication/temps-1')).toEqual({
    '@id': '#publication/temps-1',
    '@type': ['schema:CreativeWork', 'prov:Entity'],
    'dcterms:identifier': 'temps-1',
    'skos:prefLabel': { '@value': 'Les rythmes', '@language': 'fr' },
    'schema:name': { '@value': 'Les rythmes', '@language': 'fr' },
    'foaf:homepage': 'https://example.org/rythmes',
    'schema:about': '#fabrique/temps',
    'prov:wasDerivedFrom': '#mention/publication.temps-1',
  });
  expect(nodes.find((node) => node['@id'] === '#mention/publication.temps-1')).toMatchObject({ 'schema:position': 28 });
});
