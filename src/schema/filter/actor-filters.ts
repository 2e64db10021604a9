import { EpciFinancingEnum } from '../actors/epci.ts';
import { OrganisationKindEnum } from '../actors/organisation-kind.ts';
import { RoleEnum } from '../actors/role.ts';
import { TerritoireKindEnum } from '../actors/territoire-kind.ts';
import { combined, idsDescription, textDescription } from './combined.ts';
import {
  FabriqueRelation,
  OrganisationFilter,
  OrganisationRelation,
  ParticipationRelation,
  TerritoireFilter,
  TerritoireRelation,
} from './refs.ts';
import { PopulationRange, YearRange } from './spans.ts';

const took = {
  years: 'Took part in a Fabrique of these years.',
  firstYear: 'Took part for the first time in these years.',
  lastYear: 'Took part for the last time in these years.',
  reviewed: 'Whether somebody has checked the name.',
  fabriques: 'The Fabriques in which it took part, in any role.',
  participations: 'Its participations: one for each Fabrique and role.',
};

TerritoireFilter.implement({
  description: 'Selects territoires. All conditions must hold.',
  fields: (t) => ({
    ...combined(t, TerritoireFilter),
    ids: t.idList({ description: idsDescription('territoires') }),
    kinds: t.field({ type: [TerritoireKindEnum], description: 'One of these kinds.' }),
    departement: t.string({
      description: 'Official code of a département ("62", "2B") that contains at least part of the territoire.',
    }),
    region: t.string({
      description: 'Official code of a région ("32") that contains at least part of the territoire.',
    }),
    population: t.field({ type: PopulationRange, description: 'Has this number of inhabitants.' }),
    epci: t.string({
      description:
        'SIREN of an EPCI ("200042604"): the communes and EPT in it, by official data, whether it took part or not.',
    }),
    arrondissement: t.string({ description: 'INSEE code of an arrondissement ("501"): the communes in it.' }),
    financing: t.field({ type: EpciFinancingEnum, description: 'EPCI with this tax regime.' }),
    text: t.string({ description: textDescription('its names, its code and its kind') }),
    reviewed: t.boolean({ description: took.reviewed }),
    minFabriques: t.int({ description: 'Minimum number of Fabriques in which the territoire took part.' }),
    years: t.field({ type: YearRange, description: took.years }),
    firstYear: t.field({ type: YearRange, description: took.firstYear }),
    lastYear: t.field({ type: YearRange, description: took.lastYear }),
    fabriques: t.field({ type: FabriqueRelation, description: 'The Fabriques in which it took part.' }),
    participations: t.field({ type: ParticipationRelation, description: took.participations }),
    within: t.field({ type: TerritoireRelation, description: 'The territoires that contain it.' }),
    contains: t.field({ type: TerritoireRelation, description: 'The territoires of this graph that lie within it.' }),
  }),
});

OrganisationFilter.implement({
  description: 'Selects organisations. All conditions must hold.',
  fields: (t) => ({
    ...combined(t, OrganisationFilter),
    ids: t.idList({ description: idsDescription('organisations') }),
    roles: t.field({ type: [RoleEnum], description: 'One of these roles in at least one Fabrique.' }),
    kinds: t.field({ type: [OrganisationKindEnum], description: 'One of these kinds.' }),
    parent: t.id({ description: 'Global id or slug of the organisation that it is part of.' }),
    text: t.string({ description: textDescription('its names and its acronym') }),
    reviewed: t.boolean({ description: took.reviewed }),
    minFabriques: t.int({
      description:
        'Minimum number of Fabriques in which the organisation took part, in the role of the list or in one of `roles`.',
    }),
    years: t.field({ type: YearRange, description: took.years }),
    firstYear: t.field({ type: YearRange, description: took.firstYear }),
    lastYear: t.field({ type: YearRange, description: took.lastYear }),
    fabriques: t.field({ type: FabriqueRelation, description: took.fabriques }),
    participations: t.field({ type: ParticipationRelation, description: took.participations }),
    parts: t.field({ type: OrganisationRelation, description: 'The organisations that are a part of it.' }),
  }),
});

export { OrganisationFilter, TerritoireFilter };
