import type { Fabrique, Organisation, Territoire } from '../../domain/dataset.ts';
import { type EntityReference, entityPath } from '../../domain/entity-address.ts';
import { quotationUrl } from '../../domain/quotation-url.ts';
import type { Role } from '../../domain/roles.ts';
import type { DatasetFile } from '../dataset-file.ts';
import { type Entity, isOfPerson, isPerson } from './entity.ts';
import { entityIri } from './entity-json.ts';

/**
 * A description of a thing in schema.org terms, which search engines read from the HTML page of the thing:
 * `<script type="application/ld+json">`. Null for a natural person: search engines should not list it. It names none, either.
 */
export function embeddedJsonLd(entity: Entity, file: DatasetFile): object | null {
  if (isOfPerson(entity)) return null;
  const { site } = file;
  const identity =
    site === undefined ? {} : { '@id': entityIri(entity, file), url: `${site}${entityPath(entity.reference)}` };
  return { '@context': 'https://schema.org', ...identity, ...describeEntity(entity, file) };
}

function describeEntity(entity: Entity, file: DatasetFile): object {
  const { subject, linked } = entity;
  const { fabriqueItem, territoireItem, organisationItem, placeItem } = itemsOf(file);
  switch (subject.kind) {
    case 'fabrique': {
      const { title, description, year, links } = subject.record;
      return {
        '@type': 'Project',
        name: title,
        description,
        foundingDate: `${year}`,
        ...list('areaServed', linked.territoires.map(territoireItem)),
        ...list('member', organisationsAs(['PARTNER', 'ASSOCIATION'], entity).map(organisationItem)),
        ...list('funder', organisationsAs(['COFINANCEUR'], entity).map(organisationItem)),
        ...list(
          'subjectOf',
          links.map((link) => ({ '@type': 'WebPage', name: link.title, url: link.url })),
        ),
      };
    }
    case 'territoire': {
      const { name, aliases, within } = subject.record;
      const around = linked.territoires.filter(({ id }) => within.includes(id));
      const departements = linked.departements.map((it) => placeItem('departement', it));
      return {
        '@type': 'AdministrativeArea',
        name,
        ...list('alternateName', aliases),
        ...list('identifier', codesOf(subject.record)),
        ...list('containedInPlace', [...around.map(territoireItem), ...departements]),
        ...list('subjectOf', linked.fabriques.map(fabriqueItem)),
      };
    }
    case 'organisation': {
      const { name, acronym, aliases, parent } = subject.record;
      const above = linked.organisations.filter(({ slug }) => slug === parent);
      return {
        '@type': 'Organization',
        name,
        ...list('alternateName', acronym === null ? aliases : [acronym, ...aliases]),
        ...list('parentOrganization', above.map(organisationItem)),
        ...list('memberOf', linked.fabriques.map(fabriqueItem)),
      };
    }
    case 'departement': {
      const regions = linked.regions.map((it) => placeItem('region', it));
      return { '@type': 'AdministrativeArea', name: subject.record.name, ...list('containedInPlace', regions) };
    }
    case 'region':
      return { '@type': 'AdministrativeArea', name: subject.record.name };
    case 'participation': {
      const { title, url, publisher } = file.dataset.source;
      const { text } = subject.record.mention;
      const page = { '@type': 'WebPage', name: title, url: quotationUrl(url, text) };
      return {
        '@type': 'Quotation',
        text,
        isPartOf: { ...page, publisher: { '@type': 'Organization', name: publisher } },
        about: [
          ...linked.fabriques.map(fabriqueItem),
          ...linked.territoires.map(territoireItem),
          ...linked.organisations.map(organisationItem),
        ],
      };
    }
  }
}

/** Makes short descriptions of other things. They have no addresses if the server does not know its own. */
function itemsOf({ site }: DatasetFile) {
  const item = (type: string, name: string, reference: EntityReference) => ({
    '@type': type,
    name,
    ...(site === undefined ? {} : { url: `${site}${entityPath(reference)}` }),
  });
  return {
    fabriqueItem: ({ title, slug }: Fabrique) => item('Project', title, { kind: 'fabrique', id: slug }),
    territoireItem: ({ name, slug }: Territoire) => item('AdministrativeArea', name, { kind: 'territoire', id: slug }),
    organisationItem: ({ name, slug }: Organisation) => item('Organization', name, { kind: 'organisation', id: slug }),
    placeItem: (kind: 'departement' | 'region', place: { readonly name: string; readonly code: string }) =>
      item('AdministrativeArea', place.name, { kind, id: place.code }),
  };
}

/** The organisations of a Fabrique in these roles, without natural persons. */
function organisationsAs(roles: readonly Role[], { participations, linked }: Entity): Organisation[] {
  const inRoles = new Set(participations.filter(({ role }) => roles.includes(role)).map(({ actor }) => actor));
  return linked.organisations.filter((it) => inRoles.has(it.slug) && !isPerson(it));
}

function codesOf({ kind, code }: Territoire): object[] {
  if (code === null) return [];
  return [{ '@type': 'PropertyValue', propertyID: kind === 'COMMUNE' ? 'INSEE' : 'SIREN', value: code }];
}

/** A property with its values. Nothing if it has none. */
function list(name: string, values: readonly unknown[]): object {
  return values.length === 0 ? {} : { [name]: values };
}
