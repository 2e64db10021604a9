import { entityPath } from '../../addresses.ts';
import { OrganisationPageDocument } from '../../generated/operations.ts';
import { textOf } from '../../lead/lead.ts';
import { leads } from '../../lead/leads.ts';
import { missing, moved, type Page } from '../../page.ts';
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
import { organisationFacts, partnersShared } from './facts.ts';

/** What the graph knows of an organisation: its lead sentence, its participations in the words of the page, and whom it met. */
export const organisationPage: Page = {
  pattern: '/organisations/:slug',
  show: async (request) => {
    const { params, language, ask, addresses } = request;
    const { slug = '' } = params;
    const operation = { document: OrganisationPageDocument, variables: { slug } };
    const { organisation } = await ask(operation.document, operation.variables);
    if (organisation === null) return missing(slug);
    const entity = { kind: 'organisation', id: organisation.slug } as const;
    if (organisation.slug !== slug) return moved(entityPath(entity));
    const { name, aliases, acronym, parent, parts, participations, organisationKind, lastSeen, evidence } =
      organisation;
    if (lastSeen !== null) {
      const former = { ...organisation, type: 'organisation', kind: organisationKind, code: null } as const;
      return formerActorView({ ...former, participations: participations.nodes }, lastSeen, request);
    }
    const [facts, met] = await Promise.all([organisationFacts(organisation, request), metOf(slug, ask)]);
    const lead = leads[language].organisationLead(facts);
    const corrections = distinctCorrections(participations.nodes);
    const tables = {
      participations: participationTable(participations.nodes, language),
      corrections: correctionTable(corrections, language),
      ...meetingTables(met, language),
    };
    const spellings = spellingsOf(name, participations.nodes);
    return {
      kind: 'view',
      title: name,
      description: textOf(lead),
      entity,
      indexed: organisationKind !== 'PERSONNE',
      tables: Object.values(tables),
      excerpt: () => (
        <Excerpt
          {...{ title: name, lead, kind: organisationKind, page: addresses.entity(entity) }}
          fabriques={participations.nodes.map(({ fabrique, year }) => ({ ...fabrique, year }))}
        />
      ),
      body: (
        <>
          <ActorBreadcrumb list="organisations" kind={organisationKind} />
          <h1>
            <French>{name}</French>
          </h1>
          <LeadSentence lead={lead} />
          <DossierLink entity={entity} />
          <NetworkLink met={met} partners={partnersShared(facts)} />
          <ParticipationsOfActor
            participations={participations.nodes}
            table={tables.participations}
            operation={operation}
          />
          <Meetings met={met} tables={tables} />
          <Names
            name={name}
            spellings={spellings}
            aliases={acronym === null ? aliases : [acronym, ...aliases]}
            above={parent}
            parts={parts.nodes}
          />
          <Sources
            evidence={evidence}
            valueInWords={({ property, value }) =>
              property === 'PARENT' ? (parent?.name ?? value) : property === 'KIND' ? null : value
            }
          />
          <Corrections corrections={corrections} table={tables.corrections} operation={operation} />
          <Citing entity={entity} title={name} identifiers={[{ name: 'slug', value: organisation.slug }]} />
        </>
      ),
    };
  },
};
