import type { TerritoireRecord } from '../../answers/records.ts';
import { epciFinancingTable } from '../../domain/epci-financing.ts';
import { territoireKindTable } from '../../domain/territoire-kinds.ts';
import { builder } from '../builder.ts';
import { enumValues } from '../enum-values.ts';
import { TerritoireKindEnum } from './territoire-kind.ts';

export const EpciFinancingEnum = builder.enumType('EpciFinancing', {
  description: 'The tax regime of an EPCI à fiscalité propre (mode de financement).',
  values: enumValues(epciFinancingTable),
});

/** The EPCI that a commune or an EPT lies in. */
export interface EpciShape {
  readonly code: string;
  readonly name: string;
  readonly kind: NonNullable<TerritoireRecord['epciKind']>;
}

export const Epci = builder.objectRef<EpciShape>('Epci');

Epci.implement({
  description:
    'An intercommunalité with its own taxes (EPCI à fiscalité propre), whether it took part in a Fabrique or not.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'SIREN.' }),
    name: t.exposeString('name', { description: 'Official name.' }),
    kind: t.expose('kind', { type: TerritoireKindEnum, description: 'CC, CA, CU or METROPOLE.' }),
    kindLabel: t.string({
      description: 'The kind, in French.',
      resolve: ({ kind }) => territoireKindTable[kind].label,
    }),
  }),
});
