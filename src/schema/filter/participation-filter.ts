import { RoleEnum } from '../actors/role.ts';
import { ParticipationOrigin } from '../participations/origin.ts';
import { combined, textDescription } from './combined.ts';
import {
  FabriqueFilter,
  OrganisationFilter,
  ParticipationFilter,
  PublicationFilter,
  TerritoireFilter,
} from './refs.ts';
import { YearRange } from './spans.ts';

ParticipationFilter.implement({
  description: 'Selects participations. All conditions must hold.',
  fields: (t) => ({
    ...combined(t, ParticipationFilter),
    roles: t.field({ type: [RoleEnum], description: 'One of these roles.' }),
    origin: t.field({ type: ParticipationOrigin, description: 'Where the source page names the actor.' }),
    years: t.field({ type: YearRange, description: 'Years of the Fabriques.' }),
    text: t.string({ description: textDescription('the mention on the source page') }),
    lines: t.intList({ description: 'One of these lines of the source page.' }),
    hasNote: t.boolean({
      description:
        'Whether the mention has a note: a correction, a doubt, or words that are not the name of the actor.',
    }),
    actor: t.id({ description: 'Global id, slug or code of the actor.' }),
    fabrique: t.field({ type: FabriqueFilter, description: 'The Fabrique passes this filter.' }),
    territoire: t.field({
      type: TerritoireFilter,
      description: 'The actor is a territoire that passes this filter. `{}`: any territoire.',
    }),
    organisation: t.field({
      type: OrganisationFilter,
      description: 'The actor is an organisation that passes this filter. `{}`: any organisation.',
    }),
  }),
});

PublicationFilter.implement({
  description: 'Selects publications. All conditions must hold.',
  fields: (t) => ({
    ...combined(t, PublicationFilter),
    text: t.string({ description: textDescription('the title') }),
    fabrique: t.field({ type: FabriqueFilter, description: 'The Fabrique passes this filter.' }),
  }),
});

export { ParticipationFilter, PublicationFilter };
