import { FabriqueStatusEnum } from '../fabriques/fabrique-status.ts';
import { combined, idsDescription, textDescription } from './combined.ts';
import {
  FabriqueFilter,
  OrganisationRelation,
  ParticipationRelation,
  PublicationRelation,
  TerritoireRelation,
} from './refs.ts';
import { PeriodFilter, YearRange } from './spans.ts';

FabriqueFilter.implement({
  description: 'Selects Fabriques. All conditions must hold.',
  fields: (t) => ({
    ...combined(t, FabriqueFilter),
    ids: t.idList({ description: idsDescription('Fabriques') }),
    years: t.field({ type: YearRange, description: 'Years under which the source page lists the Fabriques.' }),
    status: t.field({ type: FabriqueStatusEnum, description: 'Under way or ended.' }),
    text: t.string({ description: textDescription('the title and the description') }),
    period: t.field({ type: PeriodFilter, description: 'The months of the work.' }),
    region: t.string({
      description: 'Official code of a région ("32") that contains at least part of a participating territoire.',
    }),
    departement: t.string({
      description:
        'Official code of a département ("62", "2B") that contains at least part of a participating territoire.',
    }),
    territoire: t.id({ description: 'Global id, slug or code of a territoire that took part.' }),
    organisation: t.id({ description: 'Global id or slug of an organisation that took part, in any role.' }),
    territoires: t.field({ type: TerritoireRelation, description: 'The territoires that took part.' }),
    organisations: t.field({
      type: OrganisationRelation,
      description: 'The organisations that took part, in any role.',
    }),
    partners: t.field({ type: OrganisationRelation, description: 'The partners.' }),
    cofinanceurs: t.field({ type: OrganisationRelation, description: 'The cofinanceurs.' }),
    associations: t.field({
      type: OrganisationRelation,
      description: 'The partner associations of elected officials.',
    }),
    participations: t.field({
      type: ParticipationRelation,
      description: 'The participations: one for each actor and role.',
    }),
    publications: t.field({ type: PublicationRelation, description: 'The publications that the source page lists.' }),
  }),
});

export { FabriqueFilter };
