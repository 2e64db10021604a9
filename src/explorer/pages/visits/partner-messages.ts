import { bilingual } from '../../language/bilingual.ts';

/** The texts of « Qui revient avec qui ? ». Numbers come as texts, with their nouns. */
export const partnerMessages = bilingual(
  {
    title: 'Qui revient avec qui ?',
    summary: 'Les partenaires que la page nomme ensemble plusieurs fois, avec ses mots, et ce que vaut ce constat.',
    role: 'Rôle',
    participations: 'Participations',
    named: {
      title: 'Au départ, des noms dans une liste',
      first: (fabriques: string, participations: string) =>
        `La page de l’ANCT présente ${fabriques} et y nomme des territoires, des partenaires, des cofinanceurs et des associations d’élus. Ce site en tire ${participations} : à chaque fois un nom, un rôle, une Fabrique, et la ligne qui le dit.`,
      second:
        'Cette visite suit les partenaires. Deux d’entre eux se retrouvent quand la page les nomme dans la même Fabrique.',
      caution: 'La page ne dit pas ce que chaque partenaire a fait, ni combien de temps, ni avec qui.',
      links: { list: 'Toutes les Fabriques', terms: 'Ce que veut dire « partenaire »' },
    },
    once: {
      title: 'Rencontres et retrouvailles',
      first: (met: string, once: string, again: string) =>
        `Paires de partenaires nommées ensemble au moins une fois : ${met}. Une seule fois : ${once}. Dans deux Fabriques ou plus : ${again}.`,
      second:
        'Une Fabrique qui nomme dix partenaires crée à elle seule 45 paires : plus une liste est longue, plus elle crée de liens.',
      caution: 'Une rencontre unique n’est ni une habitude, ni une relation : on n’en conclut rien.',
      links: { all: 'Le réseau avec toutes les rencontres', again: 'Le réseau des partenaires qui se retrouvent' },
    },
    most: {
      title: 'Les partenaires qui reviennent',
      none: 'Aucune paire de partenaires n’est nommée dans deux Fabriques.',
      second:
        'Sur le dessin, un trait relie deux partenaires nommés ensemble dans deux Fabriques ou plus ; il est plus épais s’ils le sont plus souvent.',
      drawing: (organisations: number, links: number) =>
        `Dessin : ${organisations} partenaires et ${links} liens. La page du réseau a les mêmes faits en tableau.`,
      caution:
        'Avoir beaucoup de traits, c’est être nommé avec beaucoup d’autres : ce n’est pas une mesure d’influence.',
      link: 'Ce réseau, avec ses choix et ses tableaux',
    },
    words: {
      title: 'La preuve, Fabrique par Fabrique',
      none: 'Il n’y a pas de paire à montrer.',
      second: 'Le tableau cite, pour chaque Fabrique, les mots de la page et leur ligne : chacun peut vérifier.',
      caution:
        'Les rôles peuvent différer d’une Fabrique à l’autre, et le sujet commun peut suffire à expliquer les deux noms.',
      link: 'La page de cette paire',
    },
    chance: {
      title: 'Et si c’était le hasard ?',
      first: (a: string, b: string, total: string, expected: string, count: string) =>
        `Prenons la paire la plus fréquente. Ses deux membres sont nommés partenaires, l’un dans ${a}, l’autre dans ${b}, sur ${total}. S’ils les tiraient au sort, ils en auraient en moyenne ${expected} en commun ; la page leur en donne ${count}.`,
      second: (tested: string, shown: string, small: string) =>
        `On a examiné ${tested} paires possibles : certaines sortent du lot par hasard, et q en tient compte. Paires les plus fréquentes, lues ici : ${shown} ; celles dont q est sous 0,05 : ${small}.`,
      none: 'Il n’y a pas de paire à comparer.',
      caution:
        'Un grand q ne prouve pas le hasard, un petit q ne prouverait pas une intention : les Fabriques ne sont pas tirées au sort.',
      links: { pair: 'Les mesures de cette paire', terms: 'Ce que mesurent p et q' },
    },
  },
  {
    title: 'Who comes back with whom?',
    summary: 'The partners that the page names together several times, in its words, and what that is worth.',
    role: 'Role',
    participations: 'Participations',
    named: {
      title: 'First, names in a list',
      first: (fabriques: string, participations: string) =>
        `The page of the ANCT presents ${fabriques} and names territoires, partners, cofinanceurs and associations of elected officials in them. This site has ${participations} from it: each is a name, a role, a Fabrique, and the line that says so.`,
      second: 'This reading follows the partners. Two of them meet when the page names them in the same Fabrique.',
      caution: 'The page does not say what each partner did, nor for how long, nor with whom.',
      links: { list: 'All Fabriques', terms: 'What “partner” means' },
    },
    once: {
      title: 'Meetings and reunions',
      first: (met: string, once: string, again: string) =>
        `Pairs of partners named together at least once: ${met}. Only once: ${once}. In two Fabriques or more: ${again}.`,
      second:
        'A Fabrique that names ten partners makes 45 pairs by itself: the longer a list, the more links it makes.',
      caution: 'A single meeting is neither a habit nor a relation: conclude nothing from it.',
      links: { all: 'The network with all meetings', again: 'The network of partners that meet again' },
    },
    most: {
      title: 'The partners that come back',
      none: 'No pair of partners is named in two Fabriques.',
      second:
        'In the drawing, a line connects two partners named together in two Fabriques or more; it is thicker if they are more often.',
      drawing: (organisations: number, links: number) =>
        `Drawing: ${organisations} partners and ${links} links. The page of the network has the same facts as tables.`,
      caution: 'To have many lines is to be named with many others: it does not measure influence.',
      link: 'This network, with its choices and tables',
    },
    words: {
      title: 'The evidence, Fabrique by Fabrique',
      none: 'There is no pair to show.',
      second: 'For each Fabrique, the table quotes the words of the page and their line: anyone can check.',
      caution: 'Roles may differ between Fabriques, and the common subject may be enough to explain both names.',
      link: 'The page of this pair',
    },
    chance: {
      title: 'And if it were chance?',
      first: (a: string, b: string, total: string, expected: string, count: string) =>
        `Take the most frequent pair. Its two members are named as partners, one in ${a}, the other in ${b}, of ${total}. If they drew them at random, they would have ${expected} in common on average; the page gives them ${count}.`,
      second: (tested: string, shown: string, small: string) =>
        `${tested} possible pairs were examined: some stand out by chance, and q accounts for that. The most frequent pairs, read here: ${shown}; those with q below 0.05: ${small}.`,
      none: 'There is no pair to compare.',
      caution:
        'A large q does not prove chance, a small q would not prove an intention: Fabriques are not drawn at random.',
      links: { pair: 'The measures of this pair', terms: 'What p and q measure' },
    },
  },
);
