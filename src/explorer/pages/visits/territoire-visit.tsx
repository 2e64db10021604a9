import { BarChart } from '../../drawing/bar-chart.tsx';
import { YearRows } from '../../drawing/year-rows.tsx';
import { TerritoireVisitDocument, type TerritoireVisitQuery } from '../../generated/operations.ts';
import { listed } from '../../language/lists.ts';
import { inDigits } from '../../language/numbers.ts';
import type { Lead } from '../../lead/lead.ts';
import type { PageRequest } from '../../page.ts';
import { EntityLink } from '../../parts/node-link.tsx';
import { territoireReference } from '../../parts/references/references.ts';
import { tableOf } from '../../table.ts';
import { homeSentences } from '../home/sentences.ts';
import type { Stop, Visit } from './stop.ts';
import { territoireVisitMessages } from './territoire-messages.ts';

/** Which territoires came back, under which name, and what that does not say. */
export const territoireVisit: Visit = {
  slug: 'les-territoires-revenus',
  title: (_count, language) => territoireVisitMessages[language].title,
  summary: { fr: territoireVisitMessages.fr.summary, en: territoireVisitMessages.en.summary },
  read: async (request) => {
    const answer = await request.ask(TerritoireVisitDocument);
    const stops = [manyStop, sameStop, otherStop, whereStop, timeStop].map((stop) => stop(answer, request));
    return { stops, fabriqueCount: answer.dataset?.counts.fabriques ?? 0 };
  },
};

function manyStop({ once, twice, three }: TerritoireVisitQuery, { language, addresses }: PageRequest): Stop {
  const { many, columns } = territoireVisitMessages[language];
  const totals = [once, twice, three].map((list) => list?.totalCount ?? 0);
  const [all = 0, again = 0] = totals;
  const rows = totals.map((count, index) => ({ least: index + 1, count })).filter(({ count }) => count > 0);
  return {
    title: many.title,
    paragraphs: [
      many.first(inDigits(all, language), inDigits(all - again, language), inDigits(again, language)),
      many.second,
    ],
    caution: many.caution,
    table: tableOf('au-moins', rows, [
      { label: columns.least, value: ({ least }) => least },
      { label: columns.territoires, value: ({ count }) => count },
    ]),
    links: [{ url: addresses.page('/territoires', { tri: 'fabriques' }), text: many.link }],
  };
}

function sameStop({ twice }: TerritoireVisitQuery, { language, addresses, dataset }: PageRequest): Stop {
  const { same } = territoireVisitMessages[language];
  const rows = twice?.nodes ?? [];
  const returning = rows.map((row) => ({ territoire: territoireReference(row), years: row.years }));
  return {
    title: same.title,
    paragraphs: [homeSentences[language].returning(returning, twice?.totalCount ?? 0), same.second],
    caution: same.caution,
    picture:
      rows.length === 0 ? null : (
        <YearRows
          rows={rows.map(({ slug, name, years }) => ({ id: slug, label: name, years }))}
          span={[dataset.latestYear]}
          alternative={same.drawing}
        />
      ),
    links: rows
      .slice(0, 5)
      .map(({ slug, name }) => ({ url: addresses.entity({ kind: 'territoire', id: slug }), text: same.link(name) })),
  };
}

function otherStop({ territoireOverlaps }: TerritoireVisitQuery, { language, addresses }: PageRequest): Stop {
  const { other, columns } = territoireVisitMessages[language];
  const pairs = territoireOverlaps?.nodes ?? [];
  const later = pairs.filter(({ inner, outer }) => inner.years.every((year) => !outer.years.includes(year)));
  const years = (of: readonly number[]) => of.join(', ');
  return {
    title: other.title,
    paragraphs: [other.first(inDigits(pairs.length, language), inDigits(later.length, language)), other.second],
    caution: other.caution,
    table: tableOf('emboites', pairs, [
      {
        label: columns.inner,
        value: ({ inner }) => inner.name,
        cell: ({ inner }) => <EntityLink kind="territoire" id={inner.slug} name={inner.name} />,
      },
      { label: columns.innerYears, value: ({ inner }) => years(inner.years) },
      {
        label: columns.outer,
        value: ({ outer }) => outer.name,
        cell: ({ outer }) => <EntityLink kind="territoire" id={outer.slug} name={outer.name} />,
      },
      { label: columns.outerYears, value: ({ outer }) => years(outer.years) },
    ]),
    links: [{ url: addresses.page('/carte'), text: other.link }],
  };
}

function whereStop({ regions }: TerritoireVisitQuery, { language, addresses }: PageRequest): Stop {
  const { where, columns } = territoireVisitMessages[language];
  const rows = (regions ?? []).flatMap(({ keys: [region], count }) =>
    region?.key == null ? [] : [{ code: region.key, name: region.label ?? region.key, count }],
  );
  const sorted = rows.sort((a, b) => b.count - a.count);
  const highest = sorted[0]?.count ?? 0;
  const most = sorted.filter(({ count }) => count === highest).map(({ name }) => name);
  return {
    title: where.title,
    paragraphs: [
      where.first(inDigits(rows.length, language), listed(most, language), inDigits(highest, language)),
      where.second,
    ],
    caution: where.caution,
    table: tableOf('regions', sorted, [
      {
        label: columns.region,
        value: ({ name }) => name,
        cell: ({ code, name }) => <EntityLink kind="region" id={code} name={name} />,
      },
      { label: columns.territoires, value: ({ count }) => count },
    ]),
    links: [{ url: addresses.page('/carte'), text: where.link }],
  };
}

function timeStop({ years }: TerritoireVisitQuery, { language, addresses, dataset }: PageRequest): Stop {
  const { time, columns } = territoireVisitMessages[language];
  const rows = (years ?? []).flatMap(({ keys: [year], count }) =>
    year?.key == null ? [] : [{ year: year.key, count }],
  );
  const latest = rows.find(({ year }) => year === String(dataset.latestYear))?.count ?? 0;
  const first: string | Lead = time.first(String(dataset.latestYear), inDigits(latest, language));
  return {
    title: time.title,
    paragraphs: [first, time.second],
    caution: time.caution,
    picture: (
      <BarChart
        label={time.drawing}
        bars={rows.map(({ year, count }) => ({
          value: count,
          name: year,
          valueText: inDigits(count, language),
          label: `${year}: ${count}`,
        }))}
      />
    ),
    table: tableOf('annees', rows, [
      { label: columns.year, value: ({ year }) => year },
      { label: columns.territoires, value: ({ count }) => count },
    ]),
    links: [{ url: addresses.page('/chronologie'), text: time.link }],
  };
}
