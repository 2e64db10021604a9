import type { Language } from '../../../domain/language.ts';
import type { Role } from '../../../domain/roles.ts';
import type { Addresses } from '../../addresses.ts';
import { inDigits } from '../../language/numbers.ts';
import { rolesInOrder } from '../../lead/roles-held.ts';
import { Hidden } from '../../parts/section.tsx';
import { type Column, type Table, tableOf } from '../../table.ts';
import { roleParameter } from '../organisation-list/choices.ts';
import { timelineMessages } from './messages.ts';
import { allParticipations, perFabrique, type Year } from './years.ts';

/** The tables of the sections, by their id. */
export function timelineTables(years: readonly Year[], addresses: Addresses, language: Language) {
  const texts = timelineMessages[language];
  const year: Column<Year> = { label: texts.year, value: (it) => it.year };
  const fabriques: Column<Year> = { label: texts.fabriqueCount, value: (it) => it.fabriques };
  const average = (count: (it: Year) => number) => ({
    value: (it: Year) => perFabrique(count(it), it.fabriques),
    cell: (it: Year) => {
      const value = perFabrique(count(it), it.fabriques);
      return value === null ? null : inDigits(value, language);
    },
  });
  const perRole = (columnOf: (role: Role) => Omit<Column<Year>, 'label'>) =>
    rolesInOrder.map((role) => ({ label: texts.roles[role], ...columnOf(role) }));
  return {
    fabriques: tableOf('fabriques', years, [
      year,
      {
        ...fabriques,
        cell: ({ year: name, fabriques: count }) =>
          count === 0 ? (
            0
          ) : (
            <a href={addresses.page('/fabriques', { annee: name })}>
              {count}
              <Hidden>{texts.ofYear(name)}</Hidden>
            </a>
          ),
      },
    ]),
    participations: tableOf('participations', years, [
      year,
      fabriques,
      { label: texts.all, value: allParticipations },
      ...perRole((role) => ({ value: ({ participations }) => participations[role] })),
    ]),
    averages: tableOf('moyennes', years, [
      year,
      fabriques,
      { label: texts.all, ...average(allParticipations) },
      ...perRole((role) => average(({ participations }) => participations[role])),
    ]),
    actors: tableOf('participants', years, [
      year,
      ...perRole((role) => ({
        value: ({ actors }) => actors[role],
        cell: ({ year: name, actors }) =>
          actors[role] === 0 ? (
            0
          ) : (
            <a href={listOf(role, name, addresses)}>
              {actors[role]}
              <Hidden>{texts.actorsOf(texts.roles[role], name)}</Hidden>
            </a>
          ),
      })),
    ]),
  } satisfies Record<string, Table>;
}

/** The list of the actors that had a role in a year. */
function listOf(role: Role, year: number, addresses: Addresses): string {
  if (role === 'TERRITOIRE') return addresses.page('/territoires', { annee: year });
  return addresses.page('/organisations', { role: roleParameter.write(role), annee: year });
}
