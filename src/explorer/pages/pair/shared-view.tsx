import type { Language } from '../../../domain/language.ts';
import { pairPath } from '../../addresses.ts';
import { PairYears } from '../../drawing/pair-years.tsx';
import { PairStatisticsDocument, SharedFabriquesDocument } from '../../generated/operations.ts';
import { textOf } from '../../lead/lead.ts';
import { leads } from '../../lead/leads.ts';
import type { Ask, PageRequest, View } from '../../page.ts';
import { Cut } from '../../parts/cut.tsx';
import { Excerpt } from '../../parts/excerpt/excerpt.tsx';
import { LeadSentence } from '../../parts/lead-sentence.tsx';
import { partMessages } from '../../parts/messages.ts';
import { EntityLink } from '../../parts/node-link.tsx';
import { Quotation } from '../../parts/quotation.tsx';
import { roleInWords } from '../../parts/role-in-words.ts';
import { Section } from '../../parts/section.tsx';
import { type Table, tableOf } from '../../table.ts';
import { EachInAll, eachTable } from './each-in-all.tsx';
import { pairMessages } from './messages.ts';
import type { PairActor } from './pair-actors.ts';
import { drawnActor, PairHead, pairTitle } from './pair-head.tsx';
import { comparedRoles, type SharedFabrique, type SharedMention, sharedFabriques } from './shared-fabriques.ts';
import { Statistics, statisticsTable } from './statistics.tsx';

/** The Fabriques that name both of two actors: the first ones by year, and the number of all. */
export interface Shared {
  readonly fabriques: readonly SharedFabrique[];
  readonly total: number;
}

const sharedOperation = (a: PairActor, b: PairActor) => ({
  document: SharedFabriquesDocument,
  variables: { a: a.slug, b: b.slug },
});

export async function readShared(a: PairActor, b: PairActor, ask: Ask): Promise<Shared> {
  const { document, variables } = sharedOperation(a, b);
  const { fabriques } = await ask(document, variables);
  return { fabriques: sharedFabriques(fabriques?.nodes ?? [], a, b), total: fabriques?.totalCount ?? 0 };
}

/** The page of two actors with Fabriques in common. */
export async function sharedView(a: PairActor, b: PairActor, shared: Shared, request: PageRequest): Promise<View> {
  const { language, ask, addresses } = request;
  const texts = pairMessages[language];
  const { fabriques, total } = shared;
  const roles = comparedRoles(fabriques, a, b);
  const statistics =
    roles === null
      ? null
      : {
          document: PairStatisticsDocument,
          variables: { a: a.slug, b: b.slug, ...roles },
        };
  const measures = statistics === null ? null : (await ask(statistics.document, statistics.variables)).coOccurrence;
  const lead = leads[language].pairLead({ a: a.reference, b: b.reference, fabriques });
  const table = sharedTable(fabriques, a, b, language);
  const each = eachTable([a, b], total, language);
  const chance = measures === null ? null : statisticsTable(measures, a, b, language);
  return {
    kind: 'view',
    title: pairTitle(a, b, language),
    description: textOf(lead),
    canonical: pairPath(a.slug, b.slug),
    embed: { path: `/embed${pairPath(a.slug, b.slug)}`, width: 640, height: 640 },
    excerpt: () => (
      <Excerpt {...{ title: pairTitle(a, b, language), lead, fabriques }} page={addresses.pair(a.slug, b.slug)} />
    ),
    tables: [table, each, ...(chance === null ? [] : [chance])],
    body: (
      <>
        <PairHead a={a} b={b} />
        <LeadSentence lead={lead} />
        <PairYears a={drawnActor(a)} b={drawnActor(b)} shared={fabriques} />
        <p>{texts.caution}</p>
        <Section
          id="fabriques"
          title={texts.shared}
          explanation={texts.sharedExplained}
          origin="page"
          table={table}
          operation={sharedOperation(a, b)}
        >
          <Cut shown={fabriques.length} total={total} text={texts.first} />
        </Section>
        <EachInAll table={each} a={a} b={b} />
        {measures === null || chance === null || statistics === null ? null : (
          <Statistics measures={measures} total={total} table={chance} operation={statistics} />
        )}
      </>
    ),
  };
}

export function sharedTable(rows: readonly SharedFabrique[], a: PairActor, b: PairActor, language: Language): Table {
  const texts = pairMessages[language];
  const { statuses, roles } = partMessages[language];
  const columnsOf = ({ name }: PairActor, mentionsOf: (row: SharedFabrique) => readonly SharedMention[]) => [
    {
      label: texts.rolesOf(name),
      value: (row: SharedFabrique) =>
        mentionsOf(row)
          .map(({ role }) => roles[role])
          .join(', '),
      onlyInFile: true,
    },
    {
      label: texts.wordsOf(name),
      value: (row: SharedFabrique) =>
        mentionsOf(row)
          .map(({ mention }) => mention.text)
          .join(' ; '),
      cell: (row: SharedFabrique) => <Mentions mentions={mentionsOf(row)} language={language} />,
    },
    {
      label: texts.linesOf(name),
      value: (row: SharedFabrique) =>
        mentionsOf(row)
          .map(({ mention }) => mention.line)
          .join(', '),
      onlyInFile: true,
    },
  ];
  return tableOf('fabriques', rows, [
    { label: texts.year, value: ({ year }) => year },
    {
      label: texts.fabrique,
      value: ({ title }) => title,
      cell: ({ slug, title }) => <EntityLink kind="fabrique" id={slug} name={title} />,
    },
    { label: texts.status, value: ({ status }) => statuses[status] },
    ...columnsOf(a, ({ ofA }) => ofA),
    ...columnsOf(b, ({ ofB }) => ofB),
    { label: texts.slug, value: ({ slug }) => slug, onlyInFile: true },
  ]);
}

interface MentionsProps {
  readonly mentions: readonly SharedMention[];
  readonly language: Language;
}

/** The words of one actor in one Fabrique, by role. */
function Mentions({ mentions, language }: MentionsProps) {
  return mentions.map(({ id, role, origin, mention }) => (
    <div key={id}>
      {roleInWords({ role, origin }, language)}
      {language === 'fr' ? '\u202f: ' : ': '}
      <Quotation participation={id} text={mention.text} line={mention.line} />
    </div>
  ));
}
