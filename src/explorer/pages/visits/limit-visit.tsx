import { LimitVisitDocument, type LimitVisitQuery } from '../../generated/operations.ts';
import { counted, inDigits, type Noun } from '../../language/numbers.ts';
import type { PageRequest } from '../../page.ts';
import { correctionTable } from '../../parts/corrections/corrections.tsx';
import { partMessages } from '../../parts/messages.ts';
import { tableOf } from '../../table.ts';
import { limitMessages } from './limit-messages.ts';
import { chanceTable, smallLevel } from './meetings.ts';
import type { Stop, Visit } from './stop.ts';

const fabriqueNoun: Noun = { one: 'Fabrique', many: 'Fabriques', gender: 'f' };
const yearNouns = {
  fr: { one: 'année', many: 'années', gender: 'f' },
  en: { one: 'year', many: 'years', gender: 'f' },
} as const;

/** What so few Fabriques, from one page, do not prove. */
export const limitVisit: Visit = {
  slug: 'ce-que-les-fabriques-ne-prouvent-pas',
  title: (count, language) => limitMessages[language].title(counted(count, fabriqueNoun, language)),
  summary: { fr: limitMessages.fr.summary, en: limitMessages.en.summary },
  read: async (request) => {
    const answer = await request.ask(LimitVisitDocument);
    const stops = [fewStop, namedStop, chanceStop, silentStop, wrongStop].map((stop) => stop(answer, request));
    return { stops, fabriqueCount: answer.dataset?.counts.fabriques ?? 0 };
  },
};

function yearsOf({ years }: LimitVisitQuery) {
  return (years ?? []).flatMap(({ keys: [year], ...numbers }) =>
    year?.key == null ? [] : [{ year: year.key, ...numbers }],
  );
}

function fewStop(answer: LimitVisitQuery, { language, addresses }: PageRequest): Stop {
  const { few, columns } = limitMessages[language];
  const rows = yearsOf(answer);
  const counts = rows.length === 0 ? [0] : rows.map(({ count }) => count);
  return {
    title: few.title,
    paragraphs: [
      few.first(
        counted(answer.dataset?.counts.fabriques ?? 0, fabriqueNoun, language),
        counted(rows.length, yearNouns[language], language),
        inDigits(Math.min(...counts), language),
        inDigits(Math.max(...counts), language),
      ),
      few.second,
    ],
    caution: few.caution,
    table: tableOf('annees', rows, [
      { label: columns.year, value: ({ year }) => year },
      { label: columns.fabriques, value: ({ count }) => count },
    ]),
    links: [
      { url: addresses.page('/chronologie'), text: few.links.timeline },
      { url: addresses.page('/fabriques'), text: few.links.list },
    ],
  };
}

function namedStop({ dataset }: LimitVisitQuery, { language, addresses }: PageRequest): Stop {
  const { named, columns } = limitMessages[language];
  const roles = dataset?.counts.participations ?? [];
  const total = roles.reduce((sum, { count }) => sum + count, 0);
  return {
    title: named.title,
    paragraphs: [named.first(inDigits(total, language)), named.second],
    caution: named.caution,
    table: tableOf('roles', roles, [
      { label: columns.role, value: ({ role }) => partMessages[language].roles[role] },
      { label: columns.participations, value: ({ count }) => count },
    ]),
    links: [{ url: addresses.page('/definitions', {}, 'se-retrouver'), text: named.link }],
  };
}

function chanceStop({ once, twice }: LimitVisitQuery, { language, addresses }: PageRequest): Stop {
  const { chance } = limitMessages[language];
  const pairs = twice?.nodes ?? [];
  const [met, again] = [once?.totalCount ?? 0, twice?.totalCount ?? 0];
  const small = (values: readonly (number | null)[]) =>
    inDigits(values.filter((value) => value !== null && value < smallLevel).length, language);
  const p = small(pairs.map(({ pValue }) => pValue));
  const q = small(pairs.map(({ qValue }) => qValue));
  return {
    title: chance.title,
    paragraphs: [
      chance.first(inDigits(met, language), inDigits(met - again, language)),
      chance.second(inDigits(pairs.length, language), p, q),
    ],
    caution: chance.caution,
    table: chanceTable(pairs, language),
    links: [
      { url: addresses.page('/reseau', { ossature: 'hypergeometrique' }), text: chance.links.network },
      { url: addresses.page('/definitions', {}, 'q'), text: chance.links.terms },
    ],
  };
}

function silentStop(answer: LimitVisitQuery, { language, addresses }: PageRequest): Stop {
  const { silent, columns } = limitMessages[language];
  const rows = yearsOf(answer);
  const first = rows.find(({ cofinanceurs }) => cofinanceurs > 0)?.year;
  return {
    title: silent.title,
    paragraphs: [
      silent.first(
        inDigits(answer.withoutPartner?.totalCount ?? 0, language),
        inDigits(answer.withoutCofinanceur?.totalCount ?? 0, language),
      ),
      first === undefined ? silent.noYear : silent.year(first),
    ],
    caution: silent.caution,
    table: tableOf('silences', rows, [
      { label: columns.year, value: ({ year }) => year },
      { label: columns.fabriques, value: ({ count }) => count },
      { label: columns.partners, value: ({ partners }) => partners },
      { label: columns.cofinanceurs, value: ({ cofinanceurs }) => cofinanceurs },
      { label: columns.associations, value: ({ associations }) => associations },
    ]),
    links: [
      { url: addresses.source(), text: silent.links.source },
      { url: addresses.page('/fabriques'), text: silent.links.list },
    ],
  };
}

function wrongStop({ dataset }: LimitVisitQuery, { language, addresses }: PageRequest): Stop {
  const { wrong } = limitMessages[language];
  return {
    title: wrong.title,
    paragraphs: [wrong.first(inDigits(dataset?.counts.dataIssues ?? 0, language)), wrong.second],
    caution: wrong.caution,
    table: correctionTable(dataset?.dataIssues.nodes ?? [], language),
    links: [{ url: addresses.page('/donnees'), text: wrong.link }],
  };
}
