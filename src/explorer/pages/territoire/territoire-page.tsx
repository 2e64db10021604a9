import { entityPath } from '../../addresses.ts';
import { type EvidenceShownFragment, TerritoirePageDocument } from '../../generated/operations.ts';
import { textOf } from '../../lead/lead.ts';
import { leads } from '../../lead/leads.ts';
import { moved, type Page } from '../../page.ts';
import { ActorBreadcrumb } from '../../parts/actor-breadcrumb.tsx';
import { Citing } from '../../parts/citing/citing.tsx';
import { Corrections, correctionTable, distinctCorrections } from '../../parts/corrections/corrections.tsx';
import { DossierLink } from '../../parts/dossier-link.tsx';
import { Excerpt } from '../../parts/excerpt/excerpt.tsx';
import { French } from '../../parts/french.tsx';
import { LeadSentence } from '../../parts/lead-sentence.tsx';
import { Meetings, meetingTables } from '../../parts/met/meetings.tsx';
import { metOf } from '../../parts/met/met-actors.ts';
import { Names, spellingsOf } from '../../parts/names/names.tsx';
import { ParticipationsOfActor, participationTable } from '../../parts/participations/participations-of-actor.tsx';
import { Sources } from '../../parts/sources/sources.tsx';
import { formerActorView } from '../former/former-actor.tsx';
import { NetworkLink } from '../network/network-link.tsx';
import { type Territoire, territoireFacts } from './facts.ts';
import { territoireMessages } from './messages.ts';
import { movedCode } from './moved-code.ts';
import { Neighbours, neighbourTable } from './neighbours.tsx';
import { OfficialEntry } from './official-entry.tsx';
import { Places } from './places.tsx';

/** What the graph knows of a territoire: its lead sentence, its participations, whom it met, where it lies. */
export const territoirePage: Page = {
  pattern: '/territoires/:slug',
  show: async (request) => {
    const { params, language, ask, dataset, addresses } = request;
    const { slug = '' } = params;
    const operation = { document: TerritoirePageDocument, variables: { slug } };
    const { territoire } = await ask(operation.document, operation.variables);
    if (territoire === null) return movedCode(slug, request, (id) => entityPath({ kind: 'territoire', id }));
    const entity = { kind: 'territoire', id: territoire.slug } as const;
    if (territoire.slug !== slug) return moved(entityPath(entity));
    const { name, aliases, participations, territoireKind, reviewed, lastSeen } = territoire;
    if (lastSeen !== null) {
      const former = { ...territoire, type: 'territoire', kind: territoireKind } as const;
      return formerActorView({ ...former, participations: participations.nodes }, lastSeen, request);
    }
    const met = await metOf(slug, ask);
    const lead = leads[language].territoireLead(territoireFacts(territoire, dataset.latestYear));
    const corrections = distinctCorrections(participations.nodes);
    const tables = {
      participations: participationTable(participations.nodes, language),
      corrections: correctionTable(corrections, language),
      neighbours: neighbourTable(territoire, language),
      ...meetingTables(met, language),
    };
    const spellings = spellingsOf(name, participations.nodes);
    return {
      kind: 'view',
      title: name,
      description: textOf(lead),
      entity,
      tables: Object.values(tables),
      excerpt: () => (
        <Excerpt
          {...{ title: name, lead, kind: territoireKind, page: addresses.entity(entity) }}
          fabriques={participations.nodes.map(({ fabrique, year }) => ({ ...fabrique, year }))}
        />
      ),
      body: (
        <>
          <ActorBreadcrumb list="territoires" kind={territoireKind} />
          {reviewed ? null : <p class="doubt">{territoireMessages[language].unreviewed}</p>}
          <h1>
            <French>{name}</French>
          </h1>
          <LeadSentence lead={lead} />
          <DossierLink entity={entity} />
          <NetworkLink met={met} />
          {participations.totalCount === 0 ? null : (
            <ParticipationsOfActor
              participations={participations.nodes}
              table={tables.participations}
              operation={operation}
            />
          )}
          <Meetings met={met} tables={tables} />
          <Places territoire={territoire} />
          <Neighbours territoire={territoire} table={tables.neighbours} operation={operation} />
          <Names name={name} spellings={spellings} aliases={aliases} />
          <Sources evidence={territoire.evidence} valueInWords={(evidence) => factInWords(evidence, territoire)} />
          <Corrections corrections={corrections} table={tables.corrections} operation={operation} />
          <OfficialEntry territoire={territoire} />
          <Citing entity={entity} title={name} identifiers={identifiersOf(territoire, territoireMessages[language])} />
        </>
      ),
    };
  },
};

/** The value of a fact in words. Null for the kind, which the page says already. */
function factInWords({ property, value }: EvidenceShownFragment, { within, departements }: Territoire): string | null {
  if (property === 'KIND') return null;
  if (property === 'DEPARTEMENT') return departements.find(({ code }) => code === value)?.name ?? value;
  if (property === 'WITHIN') return within.find(({ code, slug }) => (code ?? slug) === value)?.name ?? value;
  return value;
}

interface IdentifierTexts {
  readonly commune: string;
  readonly siren: string;
}

function identifiersOf(territoire: Territoire, { commune, siren }: IdentifierTexts) {
  const { code, slug, territoireKind } = territoire;
  return [
    ...(code !== null && territoireKind === 'COMMUNE' ? [{ name: commune, value: code }] : []),
    ...(territoire.siren === null ? [] : [{ name: siren, value: territoire.siren }]),
    { name: 'slug', value: slug },
  ];
}
