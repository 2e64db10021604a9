import { entityPath } from '../../addresses.ts';
import { OrganisationPageDocument, TerritoirePageDocument } from '../../generated/operations.ts';
import { leads } from '../../lead/leads.ts';
import { elsewhere, missing, moved, type Page } from '../../page.ts';
import { metOf } from '../../parts/met/met-actors.ts';
import { organisationFacts } from '../organisation/facts.ts';
import { territoireFacts } from '../territoire/facts.ts';
import { movedCode } from '../territoire/moved-code.ts';
import { dossierView } from './dossier.tsx';

/** The path of the dossier of an actor, below the language. */
export function dossierPath(kind: 'organisation' | 'territoire', slug: string): string {
  return `${entityPath({ kind, id: slug })}/dossier`;
}

/** Everything about an organisation on one page to print. */
export const organisationDossierPage: Page = {
  pattern: '/organisations/:slug/dossier',
  show: async (request) => {
    const { params, language, ask } = request;
    const { slug = '' } = params;
    const operation = { document: OrganisationPageDocument, variables: { slug } };
    const { organisation } = await ask(operation.document, operation.variables);
    if (organisation === null) return missing(slug);
    if (organisation.slug !== slug) return moved(dossierPath('organisation', organisation.slug));
    // Its own page says that it left.
    if (organisation.lastSeen !== null) return elsewhere(entityPath({ kind: 'organisation', id: slug }));
    const [facts, met] = await Promise.all([organisationFacts(organisation, request), metOf(slug, ask)]);
    const { name, participations } = organisation;
    const lead = leads[language].organisationLead(facts);
    const entity = { kind: 'organisation', id: slug } as const;
    return dossierView({ entity, name, lead, participations: participations.nodes, met, operation }, request);
  },
};

/** Everything about a territoire on one page to print. */
export const territoireDossierPage: Page = {
  pattern: '/territoires/:slug/dossier',
  show: async (request) => {
    const { params, language, ask, dataset } = request;
    const { slug = '' } = params;
    const operation = { document: TerritoirePageDocument, variables: { slug } };
    const { territoire } = await ask(operation.document, operation.variables);
    if (territoire === null) return movedCode(slug, request, (id) => dossierPath('territoire', id));
    if (territoire.slug !== slug) return moved(dossierPath('territoire', territoire.slug));
    if (territoire.lastSeen !== null) return elsewhere(entityPath({ kind: 'territoire', id: slug }));
    const { name, participations } = territoire;
    const met = await metOf(slug, ask);
    const lead = leads[language].territoireLead(territoireFacts(territoire, dataset.latestYear));
    const entity = { kind: 'territoire', id: slug } as const;
    return dossierView({ entity, name, lead, participations: participations.nodes, met, operation }, request);
  },
};
