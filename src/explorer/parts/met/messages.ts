import { bilingual } from '../../language/bilingual.ts';

/** The texts of the list of actors that an actor met. */
export const metMessages = bilingual(
  {
    titles: { organisation: 'Organisations rencontrées', territoire: 'Territoires rencontrés' },
    explained: {
      organisation: 'Qui est nommé dans les mêmes Fabriques, quel que soit le rôle. Une Fabrique compte une fois.',
      territoire: 'Les territoires nommés dans les mêmes Fabriques. Une Fabrique compte une fois.',
    },
    name: { organisation: 'Organisation', territoire: 'Territoire' },
    nature: 'Nature',
    roles: 'Rôles',
    count: 'Fabriques en commun',
    total: 'Ses Fabriques en tout',
    slug: 'identifiant',
    once: {
      organisation: (count: number) =>
        count === 1 ? 'Une organisation rencontrée une fois' : `${count} organisations rencontrées une fois`,
      territoire: (count: number) =>
        count === 1 ? 'Un territoire rencontré une fois' : `${count} territoires rencontrés une fois`,
    },
    inCommonWith: 'Fabriques en commun avec',
    cut: (shown: number, total: number) => `Les ${shown} premiers sur ${total}, par nombre de Fabriques en commun.`,
    with: 'Avec\u202f: ',
    andOthers: (count: number) => (count === 1 ? 'un autre' : `${count} autres`),
  },
  {
    titles: { organisation: 'Organisations met', territoire: 'Territoires met' },
    explained: {
      organisation: 'Who is named in the same Fabriques, in any role. A Fabrique counts once.',
      territoire: 'The territoires named in the same Fabriques. A Fabrique counts once.',
    },
    name: { organisation: 'Organisation', territoire: 'Territoire' },
    nature: 'Kind',
    roles: 'Roles',
    count: 'Fabriques in common',
    total: 'All of its Fabriques',
    slug: 'identifier',
    once: {
      organisation: (count: number) => (count === 1 ? 'One organisation met once' : `${count} organisations met once`),
      territoire: (count: number) => (count === 1 ? 'One territoire met once' : `${count} territoires met once`),
    },
    inCommonWith: 'Fabriques in common with',
    cut: (shown: number, total: number) => `The first ${shown} of ${total}, by number of Fabriques in common.`,
    with: 'With: ',
    andOthers: (count: number) => (count === 1 ? 'one other' : `${count} others`),
  },
);
