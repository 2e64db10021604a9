import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import {
  departementRecord,
  evidenceRecord,
  fabriqueRecord,
  organisationRecord,
  participationRecord,
  publicationRecord,
  regionRecord,
  territoireRecord,
} from './records.ts';

// The records of answers, with the properties that only the whole data set needs.
const formerSlugs = z.array(z.string());

export const exportedRegions = defineQuery('export/regions.cypher', {
  params: {},
  row: regionRecord.omit({ type: true }).shape,
});

export const exportedDepartements = defineQuery('export/departements.cypher', {
  params: {},
  row: departementRecord.omit({ type: true }).shape,
});

export const exportedFabriques = defineQuery('export/fabriques.cypher', {
  params: {},
  row: { fabrique: fabriqueRecord.extend({ formerSlugs, description: z.string() }) },
});

export const exportedLinks = defineQuery('export/links.cypher', {
  params: {},
  row: { fabrique: z.string(), title: z.string(), url: z.string(), kind: z.string() },
});

export const exportedActors = defineQuery('export/actors.cypher', {
  params: {},
  row: {
    actor: z.discriminatedUnion('type', [
      territoireRecord.extend({ formerSlugs }),
      organisationRecord.extend({ formerSlugs }),
    ]),
  },
});

export const exportedEnclosures = defineQuery('export/enclosures.cypher', {
  params: {},
  row: { inner: z.string(), outer: z.string() },
});

export const exportedParticipations = defineQuery('export/participations.cypher', {
  params: {},
  row: { fabrique: z.string(), actor: z.string(), participation: participationRecord },
});

export const exportedEvidence = defineQuery('export/evidence.cypher', {
  params: {},
  row: evidenceRecord.extend({ subjectType: z.enum(['FABRIQUE', 'TERRITOIRE', 'ORGANISATION']) }).shape,
});

export const exportedPublications = defineQuery('export/publications.cypher', {
  params: {},
  row: { fabrique: z.string(), publication: publicationRecord.omit({ type: true }).extend({ slug: z.string() }) },
});
