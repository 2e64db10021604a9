import type {
  DataIssue,
  Dataset,
  Fabrique,
  Organisation,
  Participation,
  Publication,
  Territoire,
} from '../../src/domain/dataset.ts';
import { slugify } from '../../src/domain/fold.ts';
import { isAssociation, participationsOf, populationOf } from './participations.ts';
import { pick, randomOf } from './random.ts';
import { communeName, descriptionOf, titleOf } from './text.ts';
import { organisationThemes, rivers } from './vocabulary.ts';

/**
 * A made-up data set of the shape of ours, kind by kind: each record is made when it is asked for, from its number alone,
 * so that half a million Fabriques need not be held at once. Places and source are the real ones.
 *
 * As in the real data, only territoires and organisations stand in it that took part, or that one that did is part of.
 */
export interface World {
  fabriques(): Generator<Fabrique>;
  territoires(): Generator<Territoire>;
  organisations(): Generator<Organisation>;
  participations(): Generator<Participation>;
  publications(): Generator<Publication>;
  dataIssues(): Generator<DataIssue>;
}

type Places = Pick<Dataset, 'departements'>;

/** Lines that a Fabrique takes on the page that there would be. */
const linesEach = 8;

export function worldOf(fabriqueCount: number, { departements }: Places): World {
  const population = populationOf(fabriqueCount);
  const used = actorsUsed();

  function actorsUsed() {
    const territoires = new Uint8Array(population.territoires);
    const organisations = new Uint8Array(population.organisations);
    for (let fabrique = 0; fabrique < fabriqueCount; fabrique += 1) {
      for (const { actor, role } of participationsOf(fabrique, population)) {
        (role === 'TERRITOIRE' ? territoires : organisations)[actor] = 1;
      }
    }
    for (const [number, took] of territoires.entries()) if (took === 1) territoires[enclosing(number)] = 1;
    for (const [number, took] of organisations.entries()) if (took === 1) organisations[parentOf(number) ?? number] = 1;
    return { territoires, organisations };
  }

  return {
    *fabriques() {
      for (let number = 0; number < fabriqueCount; number += 1) yield fabriqueOf(number);
    },
    *territoires() {
      for (const [number, took] of used.territoires.entries()) if (took === 1) yield territoireOf(number, departements);
    },
    *organisations() {
      for (const [number, took] of used.organisations.entries()) if (took === 1) yield organisationOf(number);
    },
    *participations() {
      // Told once each: the data set of a whole world holds few texts many times.
      const territoires = remembering((number) => territoireOf(number, departements));
      const organisations = remembering((number) => ({ id: organisationSlug(number), name: organisationName(number) }));
      for (let number = 0; number < fabriqueCount; number += 1) {
        const fabrique = fabriqueSlug(number);
        for (const { actor, role } of participationsOf(number, population)) {
          const { id, name } = role === 'TERRITOIRE' ? territoires(actor) : organisations(actor);
          const origin = role === 'COFINANCEUR' && number % 10 === 0 ? 'PROSE' : 'LABEL';
          yield {
            fabrique,
            actor: id,
            role,
            origin,
            mention: { text: name, line: number * linesEach + 3, note: null },
          };
        }
      }
    },
    *publications() {
      for (let number = 0; number < fabriqueCount; number += 2) {
        const title = `Restitution : ${fabriqueTitle(number)}`;
        yield {
          slug: `restitution-${number + 1}`,
          title,
          url: `https://example.org/restitution/${number + 1}`,
          fabrique: fabriqueSlug(number),
          mention: { text: title, line: number * linesEach + 7, note: null },
        };
      }
    },
    *dataIssues() {
      for (let number = 0; number < fabriqueCount; number += 10) {
        yield {
          line: number * linesEach + 3,
          text: fabriqueTitle(number),
          problem: 'Titre sans point final',
          correction: null,
          evidence: 'Usage de la page',
        };
      }
    },
  };
}

/** A function of a number that keeps what it has worked out. */
function remembering<Value>(make: (number: number) => Value): (number: number) => Value {
  const known: Value[] = [];
  return (number) => {
    const value = known[number] ?? make(number);
    known[number] = value;
    return value;
  };
}

/** The last line of the page that a world of so many Fabriques would stand on. */
export const linesOf = (fabriqueCount: number) => fabriqueCount * linesEach + 1;

const years = { first: 2005, count: 22 };

function fabriqueOf(number: number): Fabrique {
  const random = randomOf('fabrique', number);
  const year = years.first + Math.floor(random() * years.count);
  const ended = year < years.first + years.count - 2;
  return {
    slug: fabriqueSlug(number),
    formerSlugs: [],
    title: fabriqueTitle(number),
    titleSource: number % 3 === 0 ? `https://example.org/fabrique/${number + 1}` : null,
    description: descriptionOf(random),
    year,
    status: ended ? 'ACHEVEE' : 'EN_COURS',
    period: number % 2 === 0 ? { from: `${year}-03`, to: `${year + 1}-02` } : null,
    line: number * linesEach + 1,
    links:
      number % 2 === 1
        ? [{ title: fabriqueTitle(number), url: `https://example.org/page/${number + 1}`, kind: 'actualité' }]
        : [],
  };
}

const fabriqueTitle = (number: number) => titleOf(randomOf('title', number));
const fabriqueSlug = (number: number) => `${slugify(fabriqueTitle(number))}-${number + 1}`;

/** Eight territoires stand together: an intercommunalité and seven communes within it, in one département. */
const together = 8;
const enclosing = (territoire: number) => territoire - (territoire % together);
const enclosingKinds = ['CC', 'CA', 'CC', 'METROPOLE'] as const;
const enclosingNames = { CC: 'Communauté de communes', CA: "Communauté d'agglomération", METROPOLE: 'Métropole' };

function territoireOf(number: number, departements: Dataset['departements']): Territoire {
  const group = Math.floor(number / together);
  const departement = departements[group % departements.length];
  if (departement === undefined) throw new Error('A world needs départements.');
  const isCommune = number % together !== 0;
  const kind = isCommune ? 'COMMUNE' : pick(randomOf('kind', group), enclosingKinds);
  const commune = communeName(randomOf('commune', number));
  const river = pick(randomOf('river', group), rivers);
  const name = kind === 'COMMUNE' ? commune : `${enclosingNames[kind]} ${commune} et ${river}`;
  const id = territoireId(number, departement.code, departements.length);
  return {
    id,
    slug: `${slugify(name)}-${id.toLowerCase()}`,
    formerSlugs: [],
    name,
    kind,
    code: id,
    aliases: kind === 'METROPOLE' ? [`Métropole de ${commune}`] : [],
    departements: [departement.code],
    within: isCommune ? [territoireId(enclosing(number), departement.code, departements.length)] : [],
    reviewed: true,
  };
}

/** Like the official ones: a commune has its département's code and a number within it, an intercommunalité nine digits. */
function territoireId(number: number, departement: string, departementCount: number): string {
  const group = Math.floor(number / together);
  if (number % together === 0) return `2${String(group + 1).padStart(8, '0')}`;
  const within = Math.floor(group / departementCount) * together + (number % together);
  return `${departement}${String(within).padStart(5 - departement.length, '0')}`;
}

const organisationKinds = ["opérateur de l'État", 'association', 'fédération professionnelle', 'ministère'] as const;
const organisationHeads = {
  "opérateur de l'État": 'Agence',
  association: 'Réseau',
  'fédération professionnelle': 'Fédération',
  ministère: 'Direction',
};

function organisationOf(number: number): Organisation {
  const parent = parentOf(number);
  return {
    slug: organisationSlug(number),
    formerSlugs: [],
    name: organisationName(number),
    acronym: number % 4 === 0 ? `AF${number + 1}` : null,
    kind: isAssociation(number) ? "association d'élus" : organisationKind(number),
    parent: parent === null ? null : organisationSlug(parent),
    aliases: [],
    reviewed: true,
  };
}

/** One organisation in six is a part of the one before it. */
const parentOf = (number: number) => (number % 6 === 5 ? number - 1 : null);
const organisationKind = (number: number) => pick(randomOf('organisation kind', number), organisationKinds);

function organisationName(number: number): string {
  const random = randomOf('organisation', number);
  const head = isAssociation(number) ? "Association d'élus" : organisationHeads[organisationKind(number)];
  return `${head} ${pick(random, organisationThemes)} et ${pick(random, organisationThemes)} ${pick(random, rivers)}`;
}

const organisationSlug = (number: number) => `${slugify(organisationName(number))}-${number + 1}`;
