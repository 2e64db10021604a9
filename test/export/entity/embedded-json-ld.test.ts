import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import type { EntityKind } from '../../../src/domain/entity-address.ts';
import { globalParticipationId } from '../../../src/domain/participation-id.ts';
import type { Role } from '../../../src/domain/roles.ts';
import { embeddedJsonLd } from '../../../src/export/entity/embedded-json-ld.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { fileOf, realDataset } from '../render.ts';
import { finderIn, referencesOf } from './references.ts';

const site = 'https://graphe.example.fr';
const idOf = (fabrique: string, role: Role, actor: string) => globalParticipationId({ fabrique, role, actor });
const iri = (end: string) => `${site}/downloads/fabriques-graph#${end}`;

function described(kind: EntityKind, id: string, dataset: Dataset = smallDataset) {
  // biome-ignore lint/suspicious/noExplicitAny: each test states the shape of its description.
  return embeddedJsonLd(finderIn(dataset)({ kind, id }), fileOf(dataset)) as any;
}

/** The small data set with a natural person, who is a partner and a part of the Cerema. */
const withPerson: Dataset = {
  ...smallDataset,
  organisations: smallDataset.organisations.map((it) =>
    it.slug === 'tempo' ? { ...it, kind: 'personne', parent: 'cerema' } : it,
  ),
};

describe('the description for search engines', () => {
  test('of a Fabrique names its actors by their roles', () => {
    expect(described('fabrique', 'eau')).toEqual({
      '@context': 'https://schema.org',
      '@id': iri('fabrique/eau'),
      url: `${site}/fabriques/eau`,
      '@type': 'Project',
      name: "L'eau et l’industrie",
      description: "Une Fabrique pour L'eau et l’industrie.",
      foundingDate: '2025',
      areaServed: [{ '@type': 'AdministrativeArea', name: 'Granville', url: `${site}/territoires/granville` }],
      member: [
        { '@type': 'Organization', name: 'Cerema', url: `${site}/organisations/cerema` },
        { '@type': 'Organization', name: 'Agence de la transition écologique', url: `${site}/organisations/ademe` },
        { '@type': 'Organization', name: 'Villes de France', url: `${site}/organisations/villes-de-france` },
      ],
      funder: [
        { '@type': 'Organization', name: 'Agence de la transition écologique', url: `${site}/organisations/ademe` },
      ],
    });
  });

  test('of a territoire has its code, and what it lies in, not what lies in it', () => {
    expect(described('territoire', 'granville')).toMatchObject({
      '@id': iri('territoire/50218'),
      '@type': 'AdministrativeArea',
      identifier: [{ '@type': 'PropertyValue', propertyID: 'INSEE', value: '50218' }],
      containedInPlace: [{ name: 'CC Granville Terre et Mer' }, { name: 'Manche', url: `${site}/departements/50` }],
      subjectOf: [{ '@type': 'Project', name: "L'eau et l’industrie" }],
    });
    const around = described('territoire', 'cc-granville-terre-et-mer');
    expect(around.containedInPlace.map(({ name }: { name: string }) => name)).toEqual(['Manche']);
    expect(around.identifier[0].propertyID).toBe('SIREN');
  });

  test('of an organisation has its other names, what it is a part of, and its Fabriques', () => {
    expect(described('organisation', 'ademe')).toMatchObject({
      '@type': 'Organization',
      alternateName: ['ADEME', 'Ademe'],
      memberOf: [{ name: "L'eau et l’industrie" }, { name: 'La nature en ville' }],
    });
    expect(described('organisation', 'banque-des-territoires').parentOrganization).toEqual([
      { '@type': 'Organization', name: 'Caisse des dépôts', url: `${site}/organisations/caisse-des-depots` },
    ]);
  });

  test('of a place has the place around it', () => {
    expect(described('departement', '50')).toMatchObject({
      name: 'Manche',
      containedInPlace: [{ '@type': 'AdministrativeArea', name: 'Normandie', url: `${site}/regions/28` }],
    });
    expect(described('region', '28')).toMatchObject({ '@type': 'AdministrativeArea', name: 'Normandie' });
  });

  test('of a participation is a quotation of the source page', () => {
    expect(described('participation', idOf('nature', 'COFINANCEUR', 'banque-des-territoires'))).toMatchObject({
      '@type': 'Quotation',
      text: 'Banque',
      isPartOf: { '@type': 'WebPage', url: 'https://example.org/liste#:~:text=Banque', publisher: { name: 'ANCT' } },
      about: [{ name: 'La nature en ville' }, { name: 'Banque des territoires' }],
    });
  });

  test('names no natural person', () => {
    expect(described('organisation', 'tempo', withPerson)).toBeNull();
    expect(described('participation', idOf('sante', 'PARTNER', 'tempo'), withPerson)).toBeNull();
    expect(described('fabrique', 'sante', withPerson)).not.toHaveProperty('member');
    const persons = realDataset.organisations.filter(({ kind }) => kind === 'personne');
    expect(persons).toHaveLength(2);
    const find = finderIn(realDataset);
    const file = fileOf(realDataset);
    for (const reference of referencesOf(realDataset)) {
      const text = JSON.stringify(embeddedJsonLd(find(reference), file));
      for (const { slug, name } of persons) {
        expect([reference, text.includes(`/${slug}"`), text.includes(`"name":${JSON.stringify(name)}`)]).toEqual([
          reference,
          false,
          false,
        ]);
      }
    }
  });

  test('has no addresses on a server that does not know its own', () => {
    const unknown = { ...fileOf(smallDataset), address: undefined, site: undefined };
    const description = embeddedJsonLd(finderIn(smallDataset)({ kind: 'fabrique', id: 'eau' }), unknown);
    expect(JSON.stringify(description)).not.toMatch(/"url"|"@id"|\.invalid/);
    expect((description as { member: object[] }).member[0]).toEqual({ '@type': 'Organization', name: 'Cerema' });
  });
});
