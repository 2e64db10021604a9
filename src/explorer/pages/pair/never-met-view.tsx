import type { Language } from '../../../domain/language.ts';
import { pairPath } from '../../addresses.ts';
import { PairYears } from '../../drawing/pair-years.tsx';
import { NeverMetDocument, type NeverMetQuery } from '../../generated/operations.ts';
import { textOf } from '../../lead/lead.ts';
import { leads } from '../../lead/leads.ts';
import type { PageRequest, View } from '../../page.ts';
import { Cut } from '../../parts/cut.tsx';
import { Excerpt } from '../../parts/excerpt/excerpt.tsx';
import { French } from '../../parts/french.tsx';
import { LeadSentence } from '../../parts/lead-sentence.tsx';
import { partMessages } from '../../parts/messages.ts';
import { EntityLink } from '../../parts/node-link.tsx';
import { Quotation } from '../../parts/quotation.tsx';
import { Hidden, Section } from '../../parts/section.tsx';
import { type Table, tableOf } from '../../table.ts';
import { EachInAll, eachTable } from './each-in-all.tsx';
import { pairMessages } from './messages.ts';
import type { PairActor } from './pair-actors.ts';
import { drawnActor, PairHead, pairTitle } from './pair-head.tsx';
import { comparedRoles } from './shared-fabriques.ts';
import { Statistics, statisticsTable } from './statistics.tsx';

/** The page of two actors without a Fabrique in common: what each did, and who met both. */
export async function neverMetView(a: PairActor, b: PairActor, request: PageRequest): Promise<View> {
  const { language, ask, addresses } = request;
  const texts = pairMessages[language];
  const lead = leads[language].pairLead({ a: a.reference, b: b.reference, fabriques: [] });
  const each = eachTable([a, b], 0, language);
  const head = {
    kind: 'view',
    title: pairTitle(a, b, language),
    description: textOf(lead),
    canonical: pairPath(a.slug, b.slug),
    embed: { path: `/embed${pairPath(a.slug, b.slug)}`, width: 640, height: 480 },
    excerpt: () => <Excerpt title={pairTitle(a, b, language)} lead={lead} page={addresses.pair(a.slug, b.slug)} />,
    // There are thousands of such pairs, and little to say of each.
    indexed: false,
  } as const;
  const opening = (
    <>
      <PairHead a={a} b={b} />
      <LeadSentence lead={lead} />
      <PairYears a={drawnActor(a)} b={drawnActor(b)} shared={[]} />
      <p>
        <a href={addresses.page('/chemins', { de: a.slug, a: b.slug })}>{texts.paths}</a>
      </p>
    </>
  );
  const roles = comparedRoles([], a, b);
  if (roles === null) {
    const body = (
      <>
        {opening}
        <EachInAll table={each} a={a} b={b} />
      </>
    );
    return { ...head, tables: [each], body };
  }

  const operation = { document: NeverMetDocument, variables: { a: a.slug, b: b.slug, ...roles } };
  const { coOccurrence, participations, organisations } = await ask(operation.document, operation.variables);
  const apart = apartTable(participations?.nodes ?? [], language);
  const between = betweenTable(organisations?.nodes ?? [], a, b, language, (x, y) => addresses.pair(x, y));
  const chance = coOccurrence === null ? null : statisticsTable(coOccurrence, a, b, language);
  const betweenCount = organisations?.nodes.length ?? 0;
  return {
    ...head,
    tables: [apart, ...(betweenCount === 0 ? [] : [between]), each, ...(chance === null ? [] : [chance])],
    body: (
      <>
        {opening}
        <Section
          id="participations"
          title={texts.apart}
          explanation={texts.apartExplained}
          origin="page"
          table={apart}
          operation={operation}
        >
          <Cut shown={participations?.nodes.length} total={participations?.totalCount} text={texts.first} />
        </Section>
        {betweenCount === 0 ? (
          <p>{texts.nobodyBetween}</p>
        ) : (
          <Section
            id="entre"
            title={texts.between}
            explanation={texts.betweenExplained}
            origin="computed"
            table={between}
            operation={operation}
          >
            <Cut shown={betweenCount} total={organisations?.totalCount} text={texts.first} />
          </Section>
        )}
        <EachInAll table={each} a={a} b={b} />
        {coOccurrence === null || chance === null ? null : (
          <Statistics measures={coOccurrence} total={0} table={chance} operation={operation} />
        )}
      </>
    ),
  };
}

type ParticipationRow = NonNullable<NeverMetQuery['participations']>['nodes'][number];
type OrganisationRow = NonNullable<NeverMetQuery['organisations']>['nodes'][number];

function apartTable(rows: readonly ParticipationRow[], language: Language): Table {
  const texts = pairMessages[language];
  const { roles } = partMessages[language];
  return tableOf('participations', rows, [
    { label: texts.year, value: ({ fabrique }) => fabrique.year },
    { label: texts.actor, value: ({ actor }) => actor.name, cell: ({ actor }) => <French>{actor.name}</French> },
    {
      label: texts.fabrique,
      value: ({ fabrique }) => fabrique.title,
      cell: ({ fabrique }) => <EntityLink kind="fabrique" id={fabrique.slug} name={fabrique.title} />,
    },
    { label: texts.role, value: ({ role }) => roles[role] },
    {
      label: texts.words,
      value: ({ mention }) => mention.text,
      cell: ({ id, mention }) => <Quotation participation={id} text={mention.text} line={mention.line} />,
    },
    { label: texts.line, value: ({ mention }) => mention.line, onlyInFile: true },
  ]);
}

function betweenTable(
  rows: readonly OrganisationRow[],
  a: PairActor,
  b: PairActor,
  language: Language,
  pair: (a: string, b: string) => string,
): Table {
  const texts = pairMessages[language];
  const linkTo = (other: PairActor) => ({
    label: texts.with(other.name),
    value: ({ slug }: OrganisationRow) => pair(slug, other.slug),
    cell: ({ slug, name }: OrganisationRow) => (
      <a href={pair(slug, other.slug)}>
        <Hidden>
          {texts.commonWith} <French>{name}</French>,
        </Hidden>{' '}
        <French>{other.name}</French>
      </a>
    ),
  });
  return tableOf('entre', rows, [
    {
      label: texts.organisation,
      value: ({ name }) => name,
      cell: ({ slug, name }) => <EntityLink kind="organisation" id={slug} name={name} />,
    },
    { label: texts.kind, value: ({ kindLabel }) => kindLabel, cell: ({ kindLabel }) => <French>{kindLabel}</French> },
    linkTo(a),
    linkTo(b),
  ]);
}
