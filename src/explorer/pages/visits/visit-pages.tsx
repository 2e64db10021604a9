import type { JSX } from 'preact';
import { VisitListDocument } from '../../generated/operations.ts';
import { frenchTypography } from '../../language/typography.ts';
import { missing, type Page } from '../../page.ts';
import { Breadcrumb } from '../../parts/breadcrumb.tsx';
import { usePage } from '../../use-page.ts';
import { type Stop, stopCount, type Visit, visitPath } from './stop.ts';
import { StopBody, useText } from './stop-body.tsx';
import { visitMessages } from './visit-messages.ts';
import { visits } from './visits.ts';

const visitOf = (slug: string | undefined) => visits.find((visit) => visit.slug === slug);

/** The list of the readings, with their stops by number. */
export const visitListPage: Page = {
  pattern: '/visites',
  show: async ({ language, ask }) => {
    const { title, lead } = visitMessages[language];
    const { dataset } = await ask(VisitListDocument);
    return {
      kind: 'view',
      title,
      description: lead,
      body: <VisitList fabriqueCount={dataset?.counts.fabriques ?? 0} />,
    };
  },
};

function VisitList({ fabriqueCount }: { readonly fabriqueCount: number }): JSX.Element {
  const { language, addresses } = usePage();
  const texts = visitMessages[language];
  return (
    <>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      {visits.map(({ slug, title, summary }) => (
        <section key={slug} id={slug} aria-labelledby={`${slug}-titre`}>
          <h2 id={`${slug}-titre`}>
            <a href={addresses.page(visitPath(slug, 1))}>{title(fabriqueCount, language)}</a>
          </h2>
          <p>{summary[language]}</p>
          <p>
            <a href={addresses.page(visitPath(slug))}>
              {texts.whole}
              <span class="visually-hidden"> ({title(fabriqueCount, language)})</span>
            </a>
          </p>
        </section>
      ))}
    </>
  );
}

/** All stops of a reading on one page. */
export const visitPage: Page = {
  pattern: '/visites/:visit',
  show: async (request) => {
    const visit = visitOf(request.params['visit']);
    if (visit === undefined) return missing('');
    const { stops, fabriqueCount } = await visit.read(request);
    const title = visit.title(fabriqueCount, request.language);
    return {
      kind: 'view',
      title,
      description: visit.summary[request.language],
      body: (
        <article class="visit">
          <VisitBreadcrumb />
          <h1>{title}</h1>
          <p class="lead">{visit.summary[request.language]}</p>
          {stops.map((stop, index) => (
            <WholeStop key={stop.title} stop={stop} number={index + 1} />
          ))}
        </article>
      ),
    };
  },
};

function WholeStop({ stop, number }: { readonly stop: Stop; readonly number: number }): JSX.Element {
  const texts = visitMessages[usePage().language];
  const text = useText();
  const id = `etape-${number}`;
  return (
    <section id={id} aria-labelledby={`${id}-titre`}>
      <h2 id={`${id}-titre`}>{text(texts.stop(number, stop.title))}</h2>
      <StopBody stop={stop} headingId={`${id}-titre`} />
    </section>
  );
}

function VisitBreadcrumb({
  visit,
}: {
  readonly visit?: { readonly slug: string; readonly title: string };
}): JSX.Element {
  const { language, addresses } = usePage();
  const list = { url: addresses.page('/visites'), text: visitMessages[language].title };
  const one = visit === undefined ? [] : [{ url: addresses.page(visitPath(visit.slug)), text: visit.title }];
  return <Breadcrumb above={[list, ...one]} />;
}

/** One stop of a reading. */
export const stopPage: Page = {
  pattern: '/visites/:visit/:stop',
  show: async (request) => {
    const { params, language } = request;
    const visit = visitOf(params['visit']);
    const number = /^[1-9]$/.test(params['stop'] ?? '') ? Number(params['stop']) : 0;
    if (visit === undefined || number < 1 || number > stopCount) return missing('');
    const { stops, fabriqueCount } = await visit.read(request);
    const stop = stops[number - 1];
    if (stop === undefined) return missing('');
    const title = visit.title(fabriqueCount, language);
    const [first] = stop.paragraphs;
    const typographic = language === 'fr' ? frenchTypography(stop.title) : stop.title;
    return {
      kind: 'view',
      title: `${typographic} – ${title}`,
      description: typeof first === 'string' ? first : visit.summary[language],
      body: (
        <article class="visit">
          <VisitBreadcrumb visit={{ slug: visit.slug, title }} />
          <p class="explanation">{visitMessages[language].position(number, stops.length)}</p>
          <h1 id="etape-titre">{typographic}</h1>
          <StopBody stop={stop} headingId="etape-titre" />
          <Steps visit={visit} stops={stops} number={number} />
        </article>
      ),
    };
  },
};

interface StepsProps {
  readonly visit: Visit;
  readonly stops: readonly Stop[];
  readonly number: number;
}

/** The way to the stops before and after. */
function Steps({ visit, stops, number }: StepsProps): JSX.Element {
  const { language, addresses } = usePage();
  const texts = visitMessages[language];
  const text = useText();
  const to = (label: string, target: number, rel: string) => {
    const stop = stops[target - 1];
    return stop === undefined ? null : (
      <li>
        <a rel={rel} href={addresses.page(visitPath(visit.slug, target))}>
          {text(`${label} : ${stop.title}`)}
        </a>
      </li>
    );
  };
  return (
    <nav aria-label={texts.steps}>
      <ul class="section-links">
        {to(texts.previous, number - 1, 'prev')}
        {to(texts.next, number + 1, 'next')}
        <li>
          <a href={addresses.page(visitPath(visit.slug))}>{texts.whole}</a>
        </li>
      </ul>
    </nav>
  );
}
