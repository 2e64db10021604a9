import { entityPath } from '../../addresses.ts';
import { FabriquePageDocument } from '../../generated/operations.ts';
import { monthInWords } from '../../language/dates.ts';
import { textOf } from '../../lead/lead.ts';
import { leads } from '../../lead/leads.ts';
import { missing, moved, type Page } from '../../page.ts';
import { Breadcrumb } from '../../parts/breadcrumb.tsx';
import { Citing } from '../../parts/citing/citing.tsx';
import { Corrections, correctionTable } from '../../parts/corrections/corrections.tsx';
import { Doubts } from '../../parts/doubts.tsx';
import { Excerpt } from '../../parts/excerpt/excerpt.tsx';
import { French } from '../../parts/french.tsx';
import { LeadSentence } from '../../parts/lead-sentence.tsx';
import { MiniMap } from '../../parts/mini-map.tsx';
import { Sources } from '../../parts/sources/sources.tsx';
import { formerFabriqueView } from '../former/former-fabrique.tsx';
import { Description } from './description.tsx';
import { fabriqueFacts } from './facts.ts';
import { headlineDoubts, issuesOf } from './issues.ts';
import { fabriqueMessages } from './messages.ts';
import { Participants, participantTable } from './participants.tsx';
import { Publications } from './publications.tsx';
import { Similar, similarTable } from './similar.tsx';
import { TitleOrigin } from './title-origin.tsx';

/** What the page of the ANCT says of one Fabrique: who takes part, its text, its publications, and which Fabriques are similar. */
export const fabriquePage: Page = {
  pattern: '/fabriques/:slug',
  show: async (request) => {
    const { params, language, ask, addresses } = request;
    const { slug = '' } = params;
    const operation = { document: FabriquePageDocument, variables: { slug } };
    const { fabrique } = await ask(operation.document, operation.variables);
    if (fabrique === null) return missing(slug);
    const entity = { kind: 'fabrique', id: fabrique.slug } as const;
    if (fabrique.slug !== slug) return moved(entityPath(entity));
    const { title, year, period, participations, similar, lastSeen } = fabrique;
    if (lastSeen !== null) return formerFabriqueView(fabrique, lastSeen, request);
    const texts = fabriqueMessages[language];
    const inMonths = (month: string) => monthInWords(month, language);
    const lead = leads[language].fabriqueLead(fabriqueFacts(fabrique));
    const corrections = await issuesOf(fabrique, ask);
    const tables = {
      participants: participantTable(participations.nodes, year, language),
      similar: similarTable(fabrique, language),
      corrections: correctionTable(corrections, language),
    };
    return {
      kind: 'view',
      title,
      description: textOf(lead),
      entity,
      tables: Object.values(tables),
      excerpt: () => <Excerpt title={title} lead={lead} page={addresses.entity(entity)} />,
      body: (
        <>
          <Breadcrumb
            above={[
              { url: addresses.page('/fabriques'), text: fabriqueMessages[language].list },
              { url: addresses.page('/fabriques', { annee: year }), text: year },
            ]}
          />
          <Doubts doubts={headlineDoubts(corrections)} />
          <h1>
            <French>{title}</French>
          </h1>
          <LeadSentence lead={lead} />
          <MiniMap
            departements={participations.nodes.flatMap(({ actor }) =>
              'departements' in actor ? actor.departements : [],
            )}
          />
          <TitleOrigin fabrique={fabrique} />
          <Participants fabrique={fabrique} table={tables.participants} operation={operation} />
          <Description fabrique={fabrique} />
          <Publications fabrique={fabrique} />
          <Similar table={tables.similar} isEmpty={similar.edges.length === 0} operation={operation} />
          <Sources
            evidence={fabrique.evidence}
            valueInWords={({ property }) =>
              property === 'PERIOD' && period ? texts.period(inMonths(period.from), inMonths(period.to)) : null
            }
          />
          <Corrections corrections={corrections} table={tables.corrections} operation={operation} />
          <Citing entity={entity} title={title} identifiers={[{ name: 'slug', value: fabrique.slug }]} />
        </>
      ),
    };
  },
};
