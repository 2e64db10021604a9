import fc from 'fast-check';
import { type Dataset, datasetSchema } from '../../src/domain/dataset.ts';
import { fabriqueStatuses } from '../../src/domain/fabrique-statuses.ts';
import { organisationRoles, type Role } from '../../src/domain/roles.ts';

/** Few, so that they are shared; several fold alike, and one folds to nothing. */
const names = [
  'Élus',
  'elus',
  'L’eau',
  "L'EAU",
  'Œuvre commune',
  'Oeuvre  commune',
  'Été',
  'Zones',
  'Zones d’été',
  '…',
];
const nameArbitrary = fc.constantFrom(...names);

/** Fabriques and actors share slugs: an id is unique among either alone. */
const slugs = [...'abcdefghijklmno'];

const regions = [
  { code: '11', name: 'Île-de-France' },
  { code: '53', name: 'Bretagne' },
];
const departements = [
  { code: '75', name: 'Paris', region: '11' },
  { code: '35', name: 'Ille-et-Vilaine', region: '53' },
  { code: '56', name: 'Morbihan', region: '53' },
  { code: '29', name: 'Finistère', region: '53' },
];

const fabriqueArbitrary = fc.record({
  title: nameArbitrary,
  description: fc.constantFrom('Une Fabrique sur l’eau.', 'Élus et zones', 'Rien'),
  year: fc.integer({ min: 2018, max: 2021 }),
  status: fc.constantFrom(...fabriqueStatuses),
  period: fc.option(
    fc.constantFrom(
      { from: '2018-12', to: '2019-11' },
      { from: '2019-01', to: '2019-11' },
      { from: '2020-09', to: '2022-06' },
    ),
  ),
});

const territoireArbitrary = fc.record({
  name: nameArbitrary,
  aliases: fc.uniqueArray(nameArbitrary, { maxLength: 1 }),
  kind: fc.constantFrom('COMMUNE', 'CC', 'QPV'),
  coded: fc.boolean(),
  departements: fc.subarray(
    departements.map(({ code }) => code),
    { maxLength: 3 },
  ),
});

const organisationArbitrary = fc.record({
  name: nameArbitrary,
  acronym: fc.option(nameArbitrary),
  kind: fc.constantFrom('ministère', 'association', "association d'élus"),
});

/** Who takes part where: each pair of an organisation and a Fabrique draws its roles, often none. */
const rolesArbitrary = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  { weight: 4, arbitrary: fc.subarray([...organisationRoles], { minLength: 1 }) },
);

/** Mostly many: few Fabriques or actors meet so seldom that most answers are empty. */
function upTo<Value>(most: number, arbitrary: fc.Arbitrary<Value>, least = 0): fc.Arbitrary<Value[]> {
  return fc.oneof(
    { weight: 1, arbitrary: fc.array(arbitrary, { minLength: least, maxLength: most }) },
    { weight: 3, arbitrary: fc.array(arbitrary, { minLength: most - 2, maxLength: most }) },
  );
}

/** Valid data sets, small enough to be imported many times, with all that makes relationships hard. */
export const datasetArbitrary: fc.Arbitrary<Dataset> = fc
  .record({
    fabriques: upTo(6, fabriqueArbitrary, 1),
    territoires: upTo(6, territoireArbitrary),
    organisations: upTo(8, organisationArbitrary),
  })
  .chain(({ fabriques, territoires, organisations }) =>
    fc
      .record({
        slugOrder: fc.shuffledSubarray(slugs, { minLength: slugs.length }),
        within: fc.array(fc.boolean(), { minLength: 36, maxLength: 36 }),
        // An organisation may be a part of one that stands before it.
        parents: fc.array(fc.option(fc.nat()), { minLength: 8, maxLength: 8 }),
        tookPart: fc.array(fc.boolean(), { minLength: 36, maxLength: 36 }),
        held: fc.array(rolesArbitrary, { minLength: 48, maxLength: 48 }),
      })
      .map((links) => build({ fabriques, territoires, organisations, ...links })),
  );

interface Parts {
  readonly fabriques: readonly object[];
  readonly territoires: readonly { readonly coded: boolean }[];
  readonly organisations: readonly object[];
  readonly slugOrder: readonly string[];
  readonly within: readonly boolean[];
  readonly parents: readonly (number | null)[];
  readonly tookPart: readonly boolean[];
  readonly held: readonly (readonly Role[])[];
}

const noOfficialData = {
  ...{ formerCodes: [], siren: null, population: null },
  ...{ arrondissement: null, epci: null, financing: null },
};

function build(parts: Parts): Dataset {
  const fabriqueSlug = (index: number) => parts.slugOrder[index] ?? '';
  const actorSlug = (index: number) => parts.slugOrder[index + 1] ?? '';
  const territoires = parts.territoires.map(({ coded, ...it }, index) => {
    const slug = actorSlug(index);
    const code = coded ? `35${100 + index}` : null;
    return { ...it, ...noOfficialData, id: code ?? slug, slug, code, formerSlugs: [], reviewed: true };
  });
  const organisations = parts.organisations.map((it, index) => ({
    ...it,
    slug: actorSlug(territoires.length + index),
    formerSlugs: [],
    aliases: [],
    reviewed: true,
  }));
  const took = (fabrique: number, actor: string, role: Role) => ({
    fabrique: fabriqueSlug(fabrique),
    actor,
    role,
    origin: 'LABEL',
    mention: { text: `${actor} ${role}`, line: fabrique + 1, note: null },
  });
  return datasetSchema.parse({
    formatVersion: 1,
    releasedAt: '2026-01-31',
    source: {
      title: 'Liste',
      url: 'https://example.org/liste',
      publisher: 'ANCT',
      sha256: '0'.repeat(64),
      lines: 10,
      territoiresAnnounced: null,
      territoiresMentioned: 1,
    },
    official: { package: 'none', geographyYear: 2026, populationYear: 2023 },
    regions,
    departements,
    fabriques: parts.fabriques.map((it, index) => ({
      ...it,
      slug: fabriqueSlug(index),
      formerSlugs: [],
      titleSource: null,
      line: index + 1,
      links: [],
    })),
    territoires: territoires.map((it, index) => ({
      ...it,
      within: territoires
        .slice(0, index)
        .filter((_, outer) => parts.within[index * 6 + outer])
        .map(({ id }) => id),
    })),
    organisations: organisations.map((it, index) => {
      const parent = parts.parents[index];
      return { ...it, parent: parent == null || index === 0 ? null : (organisations[parent % index]?.slug ?? null) };
    }),
    participations: parts.fabriques.flatMap((_, fabrique) => [
      ...territoires
        .filter((__, index) => parts.tookPart[fabrique * 6 + index])
        .map(({ id }) => took(fabrique, id, 'TERRITOIRE')),
      ...organisations.flatMap(({ slug }, index) =>
        (parts.held[fabrique * 8 + index] ?? []).map((role) => took(fabrique, slug, role)),
      ),
    ]),
    publications: [],
    dataIssues: [],
    evidence: [],
  });
}
