import { bilingual } from '../../language/bilingual.ts';

const plural = (count: number) => count > 1;

export const organisationListMessages = bilingual(
  {
    title: 'Organisations',
    lead: 'Les organisations que la page de l’ANCT nomme dans une Fabrique, par rôle, année et nature.',
    explanation:
      'Une ligne par organisation. Rôles, années et nombre de Fabriques comptent toutes ses participations. Un rôle et une année choisis ensemble\u202f: nommée dans ce rôle, cette année-là.',
    wordsLabel: 'Mots du nom ou sigle',
    organisation: 'Organisation',
    acronym: 'sigle',
    kind: 'Nature',
    roles: 'Rôles',
    fabriques: 'Fabriques',
    years: 'Années',
    roleOf: {
      PARTNER: 'partenaire',
      COFINANCEUR: 'cofinanceur',
      ASSOCIATION: 'association d’élus partenaire',
      TERRITOIRE: 'territoire',
    },
    rolesOfMany: {
      PARTNER: 'partenaires',
      COFINANCEUR: 'cofinanceurs',
      ASSOCIATION: 'associations d’élus partenaires',
    },
    counted: (count: number) =>
      count === 0 ? 'Aucune organisation' : plural(count) ? `${count} organisations` : '1 organisation',
    named: (count: number) => ` nommée${plural(count) ? 's' : ''}`,
    inAnyFabrique: ' dans une Fabrique',
    as: ' ',
    inYears: ' en ',
    ofKinds: ', de nature\u202f: ',
    withWords: ', dont un nom contient ',
    ofTotal: (total: number) => `, sur ${total}`,
    others: (count: number) =>
      plural(count)
        ? `${count} autres organisations n’ont pas participé`
        : `${count} autre organisation n’a pas participé`,
    othersWhy: (count: number): string =>
      plural(count)
        ? ', mais une partie d’elles a participé\u202f: elles ont une page, et ne sont pas comptées ici.'
        : ', mais une partie d’elle a participé\u202f: elle a une page, et n’est pas comptée ici.',
    containingTitle: 'Organisations dont une partie a participé',
    containingLead:
      'Ces organisations ne sont pas nommées elles-mêmes dans une Fabrique\u202f: un service ou un membre l’est.',
    containing: (count: number) =>
      plural(count)
        ? `${count} organisations n’ont pas participé, mais une partie d’elles a participé`
        : `${count} organisation n’a pas participé, mais une partie d’elle a participé`,
    containingExplanation: 'Une ligne par organisation. Qui fait partie de quoi est établi par nos soins.',
    parts: 'Parties nommées',
    back: 'Les organisations qui ont participé',
  },
  {
    title: 'Organisations',
    lead: 'The organisations that the page of the ANCT names in a Fabrique, by role, year and kind.',
    explanation:
      'One row for each organisation. Roles, years and the number of Fabriques count all of its participations. A role and a year chosen together: named in that role, in that year.',
    wordsLabel: 'Words of the name, or acronym',
    organisation: 'Organisation',
    acronym: 'acronym',
    kind: 'Kind',
    roles: 'Roles',
    fabriques: 'Fabriques',
    years: 'Years',
    roleOf: {
      PARTNER: 'partner',
      COFINANCEUR: 'cofinanceur',
      ASSOCIATION: 'partner association of elected officials',
      TERRITOIRE: 'territoire',
    },
    rolesOfMany: {
      PARTNER: 'partners',
      COFINANCEUR: 'cofinanceurs',
      ASSOCIATION: 'partner associations of elected officials',
    },
    counted: (count: number) =>
      count === 0 ? 'No organisation' : plural(count) ? `${count} organisations` : '1 organisation',
    named: () => ' named',
    inAnyFabrique: ' in a Fabrique',
    as: ' as ',
    inYears: ' in ',
    ofKinds: ', of the kind: ',
    withWords: ', with a name that contains ',
    ofTotal: (total: number) => `, out of ${total}`,
    others: (count: number) =>
      plural(count)
        ? `${count} other organisations did not take part`
        : `${count} other organisation did not take part`,
    othersWhy: (count: number): string =>
      plural(count)
        ? ', but a part of them did: they have a page, and are not counted here.'
        : ', but a part of it did: it has a page, and is not counted here.',
    containingTitle: 'Organisations of which a part took part',
    containingLead: 'These organisations are not named in a Fabrique themselves: a department or a member is.',
    containing: (count: number) =>
      plural(count)
        ? `${count} organisations did not take part, but a part of them did`
        : `${count} organisation did not take part, but a part of it did`,
    containingExplanation: 'One row for each organisation. We established what is part of what.',
    parts: 'Parts that are named',
    back: 'The organisations that took part',
  },
);
