import type { Quad } from 'n3';
import { dataIssueNatureLabels } from '../../domain/data-issue-natures.ts';
import { epciFinancings, epciFinancingTable } from '../../domain/epci-financing.ts';
import { evidenceKinds, evidenceKindTable } from '../../domain/evidence-kinds.ts';
import { fabriqueStatuses, fabriqueStatusTable } from '../../domain/fabrique-statuses.ts';
import { roles, roleTable } from '../../domain/roles.ts';
import { territoireKinds, territoireKindTable } from '../../domain/territoire-kinds.ts';
import type { DatasetPart } from '../dataset-part.ts';
import type { Identifiers } from './identifiers.ts';
import { describe, french, type Name, plain, term } from './rdf.ts';

const originLabels = {
  LABEL: 'nommé dans une ligne de libellé',
  PROSE: 'nommé dans le seul texte',
};

/** The values of roles, kinds and statuses as SKOS concepts with a code and a French label. */
export function* conceptTriples(
  { organisations, fabriques }: DatasetPart<'organisations' | 'fabriques'>,
  ids: Identifiers,
): Iterable<Quad> {
  for (const role of roles) yield* concept('role', role, roleTable[role].longLabel, ['org:Role']);
  for (const [code, label] of Object.entries(originLabels)) yield* concept('origin', code, label);
  for (const status of fabriqueStatuses) yield* concept('status', status, fabriqueStatusTable[status].label);
  yield* concept('status', 'A_VERIFIER', 'nom encore inconnu de la curation');
  for (const kind of territoireKinds) yield* concept('territoire-kind', kind, territoireKindTable[kind].label);
  for (const code of epciFinancings) yield* concept('epci-financing', code, epciFinancingTable[code].label);
  for (const kind of new Set(organisations.map((it) => it.kind))) yield* concept('organisation-kind', kind, kind);
  const linkKinds = new Set(fabriques.flatMap(({ links }) => links.map(({ kind }) => kind)));
  for (const kind of linkKinds) yield* concept('link-kind', kind, kind);
  for (const nature of dataIssueNatureLabels) yield* concept('issue-nature', nature, nature);
  for (const kind of evidenceKinds) yield* concept('evidence-kind', kind, evidenceKindTable[kind].label);

  function concept(scheme: Parameters<Identifiers['of']>[0], code: string, label: string, types: Name[] = []) {
    return describe(ids.of(scheme, code), {
      'rdf:type': [term('skos:Concept'), ...types.map(term)],
      'skos:notation': plain(code),
      'skos:prefLabel': french(label),
    });
  }
}
