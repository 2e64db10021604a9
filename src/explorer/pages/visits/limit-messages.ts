import { bilingual } from '../../language/bilingual.ts';

/** The texts of « Ce que 24 Fabriques ne prouvent pas ». Numbers come as texts, from the data. */
export const limitMessages = bilingual(
  {
    title: (fabriques: string) => `Ce que ${fabriques} ne prouvent pas`,
    summary: 'La taille des données, les silences et les erreurs de la page : ce qu’il faut savoir avant de conclure.',
    columns: {
      year: 'Année',
      fabriques: 'Fabriques',
      role: 'Rôle',
      participations: 'Participations',
      partners: 'Partenaires nommés',
      cofinanceurs: 'Cofinanceurs nommés',
      associations: 'Associations d’élus nommées',
    },
    few: {
      title: 'Peu de Fabriques',
      first: (fabriques: string, years: string, least: string, most: string) =>
        `Tout ce site repose sur ${fabriques}, en ${years} : entre ${least} et ${most} par année.`,
      second:
        'Avec si peu de cas, une Fabrique de plus ou de moins change un classement. Les nombres décrivent ce qui est écrit ; ils ne permettent guère de généraliser.',
      caution: 'On ne tire pas une tendance de quelques Fabriques par an.',
      links: { timeline: 'La chronologie', list: 'La liste des Fabriques' },
    },
    named: {
      title: 'Être nommé n’est pas travailler ensemble',
      first: (participations: string) =>
        `Participations que la page nomme : ${participations}. Chacune dit un nom, un rôle et une Fabrique. Elle ne dit ni ce qui a été fait, ni le temps passé, ni l’argent versé.`,
      second: 'Un lien de ce site veut dire « nommés dans la même Fabrique », et rien de plus.',
      caution: 'Un lien n’est pas une collaboration, et une absence de lien n’est pas une absence de collaboration.',
      link: 'Ce que veut dire « se retrouver »',
    },
    chance: {
      title: 'La part du hasard',
      first: (met: string, once: string) =>
        `Paires de partenaires nommées ensemble : ${met} ; une seule fois : ${once}. Un organisme souvent nommé en retrouve beaucoup d’autres, sans qu’il y ait rien à expliquer.`,
      second: (read: string, smallP: string, smallQ: string) =>
        `Paires les plus fréquentes, lues ici : ${read}. Celles dont p est sous 0,05 : ${smallP}. Celles qui le restent quand on tient compte du nombre de paires examinées (q) : ${smallQ}.`,
      caution: 'Le tableau se lit par ligne : p seul trompe, parce qu’on examine beaucoup de paires à la fois.',
      links: { network: 'Le réseau, et son ossature statistique', terms: 'Ce que mesurent p et q' },
    },
    silent: {
      title: 'Les silences de la page',
      first: (withoutPartner: string, withoutCofinanceur: string) =>
        `Fabriques sans aucun partenaire nommé : ${withoutPartner}. Fabriques sans aucun cofinanceur nommé : ${withoutCofinanceur}.`,
      year: (year: string) =>
        `La page ne nomme de cofinanceur qu’à partir de ${year}. Cela peut dire qu’il n’y en avait pas, ou que la page ne les notait pas.`,
      noYear: 'La page ne nomme aucun cofinanceur.',
      caution: 'Zéro veut dire « la page n’en nomme pas », jamais « il n’y en a pas eu ».',
      links: { source: 'La page de l’ANCT, telle que relevée', list: 'Les Fabriques, par année' },
    },
    wrong: {
      title: 'Les erreurs de la page, et les nôtres',
      first: (issues: string) =>
        `Erreurs et doutes que nous avons relevés dans la page : ${issues}. Nous citons toujours ses mots, et disons à côté ce que le graphe retient, avec la preuve.`,
      second:
        'Nos propres choix peuvent être faux : reconnaître un même organisme sous deux noms, séparer une direction de son ministère. Le tableau donne les premiers cas.',
      caution: 'Un nom corrigé reste une hypothèse vérifiable : la ligne de la page fait foi.',
      link: 'Toutes les corrections, et comment en signaler',
    },
  },
  {
    title: (fabriques: string) => `What ${fabriques} do not prove`,
    summary: 'The size of the data, the silences and the errors of the page: what to know before concluding.',
    columns: {
      year: 'Year',
      fabriques: 'Fabriques',
      role: 'Role',
      participations: 'Participations',
      partners: 'Partners named',
      cofinanceurs: 'Cofinanceurs named',
      associations: 'Associations of elected officials named',
    },
    few: {
      title: 'Few Fabriques',
      first: (fabriques: string, years: string, least: string, most: string) =>
        `This whole site rests on ${fabriques}, in ${years}: between ${least} and ${most} a year.`,
      second:
        'With so few cases, one Fabrique more or less changes a ranking. The numbers describe what is written; they hardly allow to generalise.',
      caution: 'A few Fabriques a year make no trend.',
      links: { timeline: 'The timeline', list: 'The list of Fabriques' },
    },
    named: {
      title: 'To be named is not to work together',
      first: (participations: string) =>
        `Participations that the page names: ${participations}. Each says a name, a role and a Fabrique. It says neither what was done, nor the time spent, nor the money paid.`,
      second: 'A link of this site means “named in the same Fabrique”, and nothing more.',
      caution: 'A link is no collaboration, and no link does not mean no collaboration.',
      link: 'What “to meet” means',
    },
    chance: {
      title: 'The part of chance',
      first: (met: string, once: string) =>
        `Pairs of partners named together: ${met}; only once: ${once}. An organisation that is named often meets many others, and there is nothing to explain.`,
      second: (read: string, smallP: string, smallQ: string) =>
        `The most frequent pairs, read here: ${read}. Those with p below 0.05: ${smallP}. Those that stay below it when the number of examined pairs counts (q): ${smallQ}.`,
      caution: 'Read the table by row: p alone misleads, because many pairs are examined at once.',
      links: { network: 'The network, and its statistical backbone', terms: 'What p and q measure' },
    },
    silent: {
      title: 'The silences of the page',
      first: (withoutPartner: string, withoutCofinanceur: string) =>
        `Fabriques without any named partner: ${withoutPartner}. Fabriques without any named cofinanceur: ${withoutCofinanceur}.`,
      year: (year: string) =>
        `The page names cofinanceurs from ${year} on only. There may have been none before, or the page did not note them.`,
      noYear: 'The page names no cofinanceur.',
      caution: 'Zero means “the page names none”, never “there was none”.',
      links: { source: 'The page of the ANCT, as it was read', list: 'The Fabriques, by year' },
    },
    wrong: {
      title: 'The errors of the page, and ours',
      first: (issues: string) =>
        `Errors and doubts that we found in the page: ${issues}. We always quote its words, and say beside them what the graph has instead, with the evidence.`,
      second:
        'Our own choices may be wrong: to take two names for one organisation, to part a service from its ministry. The table has the first cases.',
      caution: 'A corrected name is a hypothesis that can be checked: the line of the page decides.',
      link: 'All corrections, and how to report one',
    },
  },
);
