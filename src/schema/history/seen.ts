import { firstSeenOf, lastSeenOf } from '../../answers/history/former.ts';
import { idOfParticipation } from '../../answers/participations/participation.ts';
import { Actor } from '../actors/actor.ts';
import { builder } from '../builder.ts';
import { Fabrique } from '../fabriques/fabrique.ts';
import { Participation } from '../participations/participation.ts';
import { priced } from '../price.ts';
import { ReleaseRef } from '../releases/release.ts';

/** A release is in memory: it costs no statement. */
const price = priced({ nodes: 0, work: 1 });

const firstSeen = (what: string) =>
  `The first release that has the ${what}, also under a former slug. Null if it is in no release yet.`;

const lastSeen = (what: string) =>
  `Null while the data has the ${what}. Otherwise it left the source page: this is the last release that had it. Its own fields ` +
  'and its participations are as in that release, without filters; its other lists are empty. No list of others, no count, search ' +
  'or network contains it.';

builder.objectFields(Fabrique, (t) => ({
  firstSeen: t.field({
    type: ReleaseRef,
    nullable: true,
    description: firstSeen('Fabrique'),
    ...price,
    resolve: ({ id }, _args, context) => firstSeenOf('Fabrique', id, context),
  }),
  lastSeen: t.field({
    type: ReleaseRef,
    nullable: true,
    description: lastSeen('Fabrique'),
    ...price,
    resolve: lastSeenOf,
  }),
}));

builder.interfaceFields(Actor, (t) => ({
  firstSeen: t.field({
    type: ReleaseRef,
    nullable: true,
    description: firstSeen('actor'),
    ...price,
    resolve: ({ type, id }, _args, context) => firstSeenOf(type, id, context),
  }),
  lastSeen: t.field({
    type: ReleaseRef,
    nullable: true,
    description: lastSeen('actor'),
    ...price,
    resolve: lastSeenOf,
  }),
}));

builder.objectFields(Participation, (t) => ({
  firstSeen: t.field({
    type: ReleaseRef,
    nullable: true,
    description: firstSeen('participation'),
    ...price,
    resolve: (participation, _args, context) => firstSeenOf('Participation', idOfParticipation(participation), context),
  }),
  lastSeen: t.field({
    type: ReleaseRef,
    nullable: true,
    description:
      'Null while the data has the participation. Otherwise the source page no longer says so: this is the last release that had ' +
      'it. `mention` is that of this release. `fabrique` and `actor` say by their own `lastSeen` whether they left too.',
    ...price,
    resolve: lastSeenOf,
  }),
}));
