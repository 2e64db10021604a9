import type {
  DepartementFilterInput,
  FabriqueFilterInput,
  OrganisationFilterInput,
  ParticipationFilterInput,
  PublicationFilterInput,
  TerritoireFilterInput,
} from '../../answers/filter/filter-input.ts';
import { builder } from '../builder.ts';
import { relationFilter } from './relation-filter.ts';

// Filters refer to each other. Each is defined in a module of its own, on these references.

export const FabriqueFilter = builder.inputRef<FabriqueFilterInput>('FabriqueFilter');
export const TerritoireFilter = builder.inputRef<TerritoireFilterInput>('TerritoireFilter');
export const OrganisationFilter = builder.inputRef<OrganisationFilterInput>('OrganisationFilter');
export const ParticipationFilter = builder.inputRef<ParticipationFilterInput>('ParticipationFilter');
export const DepartementFilter = builder.inputRef<DepartementFilterInput>('DepartementFilter');
export const PublicationFilter = builder.inputRef<PublicationFilterInput>('PublicationFilter');

export const FabriqueRelation = relationFilter('Fabrique', 'Fabriques', FabriqueFilter);
export const TerritoireRelation = relationFilter('Territoire', 'territoires', TerritoireFilter);
export const OrganisationRelation = relationFilter('Organisation', 'organisations', OrganisationFilter);
export const ParticipationRelation = relationFilter('Participation', 'participations', ParticipationFilter);
export const PublicationRelation = relationFilter('Publication', 'publications', PublicationFilter);
