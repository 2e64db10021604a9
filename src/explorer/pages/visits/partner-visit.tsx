import { pairPath } from '../../addresses.ts';
import { PairYears } from '../../drawing/pair-years.tsx';
import { PartnerVisitDocument, type PartnerVisitQuery } from '../../generated/operations.ts';
import { counted, inDigits } from '../../language/numbers.ts';
import { fabriqueNoun as englishFabrique } from '../../lead/english/words.ts';
import { fabriqueNoun as frenchFabrique } from '../../lead/french/words.ts';
import { leads } from '../../lead/leads.ts';
import type { PageRequest } from '../../page.ts';
import { partMessages } from '../../parts/messages.ts';
import { tableOf } from '../../table.ts';
import { PairDrawing } from '../home/answers.tsx';
import { type HomeOrganisation, mostFrequent, organisationPairs } from '../home/frequent-pairs.ts';
import { homeSentences } from '../home/sentences.ts';
import type { PairActor } from '../pair/pair-actors.ts';
import { drawnActor } from '../pair/pair-head.tsx';
import { readShared, sharedTable } from '../pair/shared-view.tsx';
import { atLeastTable, chanceTable, rounded, smallLevel } from './meetings.ts';
import { partnerMessages } from './partner-messages.ts';
import type { Stop, Visit } from './stop.ts';

const fabriqueNouns = { fr: frenchFabrique, en: englishFabrique } as const;
const participationNoun = { one: 'participation', many: 'participations', gender: 'f' } as const;

/** Who comes back with whom, from the lists of the page to what chance would give. */
export const partnerVisit: Visit = {
  slug: 'qui-revient-avec-qui',
  title: (_count, language) => partnerMessages[language].title,
  summary: { fr: partnerMessages.fr.summary, en: partnerMessages.en.summary },
  read: async (request) => {
    const answer = await request.ask(PartnerVisitDocument);
    const words = await wordsStop(answer, request);
    const stops = [namedStop(answer, request), onceStop(answer, request), mostStop(answer, request), words];
    return { stops: [...stops, chanceStop(answer, request)], fabriqueCount: answer.dataset?.counts.fabriques ?? 0 };
  },
};

function namedStop({ dataset }: PartnerVisitQuery, { language, addresses }: PageRequest): Stop {
  const { named, role, participations } = partnerMessages[language];
  const roles = dataset?.counts.participations ?? [];
  const total = roles.reduce((sum, { count }) => sum + count, 0);
  return {
    title: named.title,
    paragraphs: [
      named.first(
        counted(dataset?.counts.fabriques ?? 0, fabriqueNouns[language], language),
        counted(total, participationNoun, language),
      ),
      named.second,
    ],
    caution: named.caution,
    table: tableOf('roles', roles, [
      { label: role, value: (row) => partMessages[language].roles[row.role] },
      { label: participations, value: ({ count }) => count },
    ]),
    links: [
      { url: addresses.page('/fabriques'), text: named.links.list },
      { url: addresses.page('/definitions', {}, 'partenaire'), text: named.links.terms },
    ],
  };
}

function onceStop(answer: PartnerVisitQuery, { language, addresses }: PageRequest): Stop {
  const { once } = partnerMessages[language];
  const totals = [answer.once, answer.twice, answer.three, answer.four].map((list) => list?.totalCount ?? 0);
  const [met = 0, again = 0] = totals;
  return {
    title: once.title,
    paragraphs: [
      once.first(inDigits(met, language), inDigits(met - again, language), inDigits(again, language)),
      once.second,
    ],
    caution: once.caution,
    table: atLeastTable(totals, language),
    links: [
      { url: addresses.page('/reseau', { min: 1 }), text: once.links.all },
      { url: addresses.page('/reseau'), text: once.links.again },
    ],
  };
}

function mostStop({ twice }: PartnerVisitQuery, { language, addresses }: PageRequest): Stop {
  const { most: texts } = partnerMessages[language];
  const pairs = organisationPairs(twice?.nodes ?? []);
  const most = mostFrequent(pairs);
  return {
    title: texts.title,
    paragraphs: most === null ? [texts.none] : [homeSentences[language].partners(most), texts.second],
    caution: texts.caution,
    picture: most === null ? null : <PairDrawing pairs={pairs} alternative={texts.drawing} />,
    links: [{ url: addresses.page('/reseau'), text: texts.link }],
  };
}

async function wordsStop({ twice }: PartnerVisitQuery, { language, addresses, ask }: PageRequest): Promise<Stop> {
  const { words } = partnerMessages[language];
  const [pair] = organisationPairs(twice?.nodes ?? []);
  if (pair === undefined) return { title: words.title, paragraphs: [words.none], caution: words.caution, links: [] };
  const [a, b] = [pairActor(pair.a), pairActor(pair.b)];
  const { fabriques } = await readShared(a, b, ask);
  return {
    title: words.title,
    paragraphs: [leads[language].pairLead({ a: a.reference, b: b.reference, fabriques }), words.second],
    caution: words.caution,
    picture: <PairYears a={drawnActor(a)} b={drawnActor(b)} shared={fabriques} />,
    table: sharedTable(fabriques, a, b, language),
    links: [{ url: addresses.page(pairPath(a.slug, b.slug)), text: words.link }],
  };
}

function pairActor(reference: HomeOrganisation): PairActor {
  const { slug, name, years, fabriqueCount } = reference;
  return { reference, slug, name, roles: ['PARTNER'], years, fabriqueCount };
}

function chanceStop({ twice }: PartnerVisitQuery, { language, addresses }: PageRequest): Stop {
  const { chance } = partnerMessages[language];
  const pairs = twice?.nodes ?? [];
  const [first] = pairs;
  const terms = { url: addresses.page('/definitions', {}, 'q'), text: chance.links.terms };
  if (first === undefined) {
    return { title: chance.title, paragraphs: [chance.none], caution: chance.caution, links: [terms] };
  }
  const fabriques = (count: number) => counted(count, fabriqueNouns[language], language);
  const small = pairs.filter(({ qValue }) => qValue !== null && qValue < smallLevel).length;
  const { aCount, bCount, fabriqueTotal, expected, count, testCount, a, b } = first;
  return {
    title: chance.title,
    paragraphs: [
      chance.first(
        fabriques(aCount),
        fabriques(bCount),
        inDigits(fabriqueTotal, language),
        rounded(expected, language),
        inDigits(count, language),
      ),
      chance.second(inDigits(testCount ?? 0, language), inDigits(pairs.length, language), inDigits(small, language)),
    ],
    caution: chance.caution,
    table: chanceTable(pairs, language),
    links: [{ url: addresses.pair(a.slug, b.slug), text: chance.links.pair }, terms],
  };
}
