import { dataIssueId } from '../../src/domain/data-issue-id.ts';
import type {
  DataIssue,
  Dataset,
  Fabrique,
  Organisation,
  Participation,
  Publication,
  Territoire,
} from '../../src/domain/dataset.ts';
import { fabriqueOf, fabriqueSlug, fabriqueTitle, lineOf } from './fabriques.ts';
import { organisationName, organisationOf, organisationSlug, parentOf } from './organisations.ts';
import { participationsOf, populationOf } from './participations.ts';
import { enclosing, territoireOf } from './territoires.ts';

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
            mention: { text: name, line: lineOf(number, 3), note: null },
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
          mention: { text: title, line: lineOf(number, 7), note: null },
        };
      }
    },
    *dataIssues() {
      for (let number = 0; number < fabriqueCount; number += 10) {
        const issue = { fabrique: fabriqueSlug(number), nature: 'graphie', text: fabriqueTitle(number) } as const;
        yield {
          id: dataIssueId(issue),
          nature: issue.nature,
          fabrique: issue.fabrique,
          actor: null,
          line: lineOf(number, 3),
          text: issue.text,
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
