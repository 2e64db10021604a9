import type { JSX } from 'preact';
import { groupBy } from '../../../domain/group-by.ts';
import { type EntityReference, entityPath, type Operation } from '../../addresses.ts';
import { YearRows } from '../../drawing/year-rows.tsx';
import { frameMessages } from '../../frame/messages.ts';
import type { ParticipationOfActorFragment } from '../../generated/operations.ts';
import { readingInWords } from '../../language/page-reading.ts';
import { type Lead, textOf } from '../../lead/lead.ts';
import type { PageRequest, View } from '../../page.ts';
import { Citing } from '../../parts/citing/citing.tsx';
import { Corrections, correctionTable, distinctCorrections } from '../../parts/corrections/corrections.tsx';
import { French } from '../../parts/french.tsx';
import { LeadSentence } from '../../parts/lead-sentence.tsx';
import { partMessages } from '../../parts/messages.ts';
import { Meetings, meetingTables } from '../../parts/met/meetings.tsx';
import type { Met } from '../../parts/met/met-actors.ts';
import { ParticipationsOfActor, participationTable } from '../../parts/participations/participations-of-actor.tsx';
import { usePage } from '../../use-page.ts';
import { dossierMessages } from './messages.ts';
import { Terms } from './terms.tsx';

interface Dossier {
  readonly entity: EntityReference;
  readonly name: string;
  readonly lead: Lead;
  readonly participations: readonly ParticipationOfActorFragment[];
  readonly met: Met;
  /** The operation that gives the participations. */
  readonly operation: Operation;
}

/** One page to print: everything that the site quotes and counts about an actor. Its own page is the one to find and to cite. */
export function dossierView(dossier: Dossier, request: PageRequest): View {
  const { entity, name, lead, participations, met, operation } = dossier;
  const { language } = request;
  const texts = dossierMessages[language];
  const corrections = distinctCorrections(participations);
  const tables = {
    participations: participationTable(participations, language),
    corrections: correctionTable(corrections, language),
    ...meetingTables(met, language, true),
  };
  return {
    kind: 'view',
    title: texts.title(name),
    description: textOf(lead),
    indexed: false,
    canonical: entityPath(entity),
    tables: Object.values(tables),
    body: (
      <div class="dossier">
        <div class="dossier-body">
          <DossierHead entity={entity} name={name} />
          <LeadSentence lead={lead} />
          <p class="explanation">{texts.purpose}</p>
          {participations.length === 0 ? null : (
            <ParticipationsOfActor
              participations={participations}
              table={tables.participations}
              operation={operation}
            />
          )}
          <Years participations={participations} />
          <Meetings met={met} tables={tables} always inFull />
          <section id="limites" aria-labelledby="limites-titre">
            <h2 id="limites-titre">{texts.limits}</h2>
            <p class="caution">{texts.caution}</p>
          </section>
          {corrections.length === 0 ? (
            <section id="corrections" aria-labelledby="corrections-titre">
              <h2 id="corrections-titre">{texts.corrections}</h2>
              <p>{texts.noCorrections}</p>
            </section>
          ) : (
            <Corrections corrections={corrections} table={tables.corrections} operation={operation} />
          )}
          <Terms roles={participations.map(({ role }) => role)} />
          <Citing entity={entity} title={name} identifiers={[{ name: 'slug', value: entity.id }]} />
        </div>
        <SheetFooter name={name} />
      </div>
    ),
  };
}

function DossierHead({ entity, name }: Pick<Dossier, 'entity' | 'name'>): JSX.Element {
  const { language, addresses } = usePage();
  const texts = dossierMessages[language];
  return (
    <>
      <p class="breadcrumb">
        {texts.kind} · <a href={addresses.entity(entity)}>{texts.page}</a>
      </p>
      <h1>
        <French>{name}</French>
      </h1>
    </>
  );
}

/** A row of years for each role. */
function Years({ participations }: Pick<Dossier, 'participations'>): JSX.Element | null {
  const { language, dataset } = usePage();
  const texts = dossierMessages[language];
  if (participations.length === 0) return null;
  const { roles } = partMessages[language];
  const rows = [...groupBy(participations, ({ role }) => role)].map(([role, held]) => ({
    id: role,
    label: roles[role],
    years: [...new Set(held.map(({ year }) => year))],
  }));
  return (
    <section id="annees" aria-labelledby="annees-titre">
      <h2 id="annees-titre">{texts.years}</h2>
      <p class="explanation">{texts.yearsExplained}</p>
      <YearRows rows={rows} span={[dataset.latestYear]} alternative={texts.yearsDrawing} />
    </section>
  );
}

/** Printed at the end of each sheet: a sheet that is passed on alone still says of which state of the data it is. */
function SheetFooter({ name }: Pick<Dossier, 'name'>): JSX.Element {
  const { language, dataset } = usePage();
  const { sheet } = dossierMessages[language];
  const day = readingInWords(dataset, language);
  return <p class="dossier-sheet">{sheet(frameMessages[language].site, name, day, dataset.version)}</p>;
}
