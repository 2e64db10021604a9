import { bilingual } from '../../language/bilingual.ts';

/** The texts of the network: the question, what is shown of what, and the sections. */
export const networkMessages = bilingual(
  {
    heading: 'Réseau\u202f: qui se retrouve avec qui',
    unknown: (names: string): string => `Valeur inconnue pour ${names}\u202f: le choix par défaut est montré.`,
    notInTwoModes:
      'Le poids et l’ossature comparent deux acteurs\u202f: ils ne s’appliquent pas quand les Fabriques sont dessinées.',
    fabriques: (count: number): string => (count < 2 ? `${count}\u00a0Fabrique` : `${count}\u00a0Fabriques`),
    views: 'Vues',
    viewNames: {
      partners: 'Qui revient avec qui',
      cofinanceurs: 'Qui cofinance avec qui',
      elected: 'Associations d’élus et partenaires',
      territoires: 'Territoires et Fabriques',
    },
    nouns: {
      organisation: (count: number): string => (count < 2 ? 'organisme' : 'organismes'),
      territoire: (count: number): string => (count < 2 ? 'territoire' : 'territoires'),
      actor: (count: number): string => (count < 2 ? 'acteur' : 'acteurs'),
    },
    links: (count: number): string => (count < 2 ? 'lien' : 'liens'),
    ofTotal: (nodes: string, links: string): string => `, sur ${nodes} et ${links}. `,
    andFabriques: (count: string): string => ` et ${count}`,
    once: (count: number): string =>
      count < 2 ? `paire ne s’est vue qu’une fois` : `paires ne se sont vues qu’une fois`,
    fewer: (count: number, minimum: number): string =>
      count < 2 ? `paire s’est vue moins de ${minimum} fois` : `paires se sont vues moins de ${minimum} fois`,
    actorsOnce: (count: number): string =>
      count < 2 ? 'n’est nommé que dans une Fabrique' : 'ne sont nommés que dans une Fabrique',
    actorsFewer: (count: number, minimum: number): string =>
      `${count < 2 ? 'est nommé' : 'sont nommés'} dans moins de ${minimum} Fabriques`,
    showThem: 'les montrer',
    showThemWhat: 'toutes les rencontres',
    insignificant: (count: number): string =>
      count < 2 ? 'lien ne passe pas le test de l’ossature' : 'liens ne passent pas le test de l’ossature',
    showInsignificant: 'sans ossature',
    onlyFabriques: (count: string, total: string): string => `Seulement ${count} Fabriques sur ${total}\u202f: `,
    allYears: 'toutes les années',
    allRegions: 'toute la France',
    caution: (count: string): string =>
      `Être nommé dans la même Fabrique n’est pas travailler ensemble\u202f; ${count} Fabriques ne permettent pas d’en conclure davantage`,
    why: 'pourquoi',
    tooLarge: (nodes: string, edges: string): string =>
      `Ce réseau est trop grand pour être dessiné ici (au plus ${nodes} points et ${edges} liens)\u202f: augmentez le nombre de ` +
      'Fabriques, choisissez moins d’années, une région ou une ossature. Les tableaux et les fichiers sont complets.',
    large: (nodes: string, edges: string): string =>
      `Ce réseau a plus de ${nodes} points ou de ${edges} liens\u202f: il n’est dessiné que par un navigateur avec JavaScript et WebGL. Les tableaux ` +
      'et les fichiers sont complets.',
    largePreparing: 'Le serveur calcule les positions\u202f: cela peut durer quelques secondes.',
    largeBusy:
      'Le serveur est trop occupé pour dessiner ce réseau. Rechargez la page dans une minute, ou réduisez la question.',
    largeFailed:
      'Le serveur n’a pas pu dessiner ce réseau\u202f: réduisez la question. Les tableaux et les fichiers sont complets.',
    namesOnCanvas: 'Les noms des plus grands points sont écrits\u202f; les autres paraissent quand on agrandit.',
    nothing: 'Aucun lien ne passe ces choix, donc aucun dessin.',
    drawing: 'Dessin',
    equivalent: 'Le dessin montre ce que disent les deux tableaux ci-dessous\u202f: les liens, puis qui est relié.',
    namesShown: (shown: string, total: string): string => `${shown} noms sur ${total} ont trouvé place sur le dessin.`,
    years: 'Une Fabrique dont le titre n’a pas de place porte son année.',
    numbered: 'Sur un petit écran, les numéros renvoient au tableau «\u202fQui est relié\u202f».',
    downloads: 'Télécharger le réseau',
    picture: (format: string): string => `Image ${format}`,
    files: {
      GEXF: 'GEXF (Gephi)',
      GraphML: 'GraphML',
      nodesCsv: 'Tous les acteurs et mesures (CSV)',
      edgesCsv: 'Tous les liens (CSV)',
      gephiLite: 'Ouvrir dans Gephi Lite',
    },
    edges: 'Liens',
    edgesExplained:
      'Les paires reliées, du lien le plus fort au plus faible. Chaque nombre mène à leurs Fabriques communes.',
    participations: 'Participations',
    participationsExplained: 'Qui est nommé dans quelle Fabrique.',
    nodes: 'Qui est relié',
    nodesExplained:
      'Qui a au moins un lien, les plus grands d’abord. Le numéro est celui du dessin sur un petit écran.',
    nodesOfLarge: 'Qui a au moins un lien, les plus reliés d’abord.',
    unlinked: 'Sans lien à ce seuil',
    unlinkedExplained: 'Ils sont nommés dans ces Fabriques, mais n’ont aucun lien qui passe les choix ci-dessus.',
    cutUnlinked: (shown: string, total: string): string => `Les ${shown} premiers sur ${total}, par nom.`,
    rows: (shown: string, total: string): string => `${shown} lignes sur ${total}.`,
    allInFile: 'Le fichier CSV les a toutes.',
    next: { edges: 'Liens suivants', nodes: 'Acteurs suivants' },
    first: { edges: 'Premiers liens', nodes: 'Premiers acteurs' },
    columns: {
      name: 'Nom',
      number: 'N°',
      nature: 'Nature',
      fabriqueCount: 'Fabriques',
      degree: 'Liens',
      community: 'Communauté',
      one: 'L’un',
      other: 'L’autre',
      common: 'Fabriques en commun',
      weight: 'Poids',
      actor: 'Acteur',
      fabrique: 'Fabrique',
      year: 'Année',
      slug: 'identifiant',
      otherSlug: 'identifiant de l’autre',
    },
    commonOf: (one: string, other: string): string => `de ${one} et ${other}`,
    natureFabrique: 'Fabrique',
  },
  {
    heading: 'Network: who met whom',
    unknown: (names: string): string => `Unknown value for ${names}: the default is shown.`,
    notInTwoModes: 'Weight and backbone compare two actors: they do not apply when Fabriques are drawn.',
    fabriques: (count: number): string => (count === 1 ? `${count} Fabrique` : `${count} Fabriques`),
    views: 'Views',
    viewNames: {
      partners: 'Who comes back with whom',
      cofinanceurs: 'Who cofinances with whom',
      elected: 'Associations of elected officials and partners',
      territoires: 'Territoires and Fabriques',
    },
    nouns: {
      organisation: (count: number): string => (count === 1 ? 'organisation' : 'organisations'),
      territoire: (count: number): string => (count === 1 ? 'territoire' : 'territoires'),
      actor: (count: number): string => (count === 1 ? 'actor' : 'actors'),
    },
    links: (count: number): string => (count === 1 ? 'link' : 'links'),
    ofTotal: (nodes: string, links: string): string => `, of ${nodes} and ${links}. `,
    andFabriques: (count: string): string => ` and ${count}`,
    once: (count: number): string => (count === 1 ? 'pair met only once' : 'pairs met only once'),
    fewer: (count: number, minimum: number): string =>
      `${count === 1 ? 'pair' : 'pairs'} met less than ${minimum} times`,
    actorsOnce: (count: number): string =>
      count === 1 ? 'is named in one Fabrique only' : 'are named in one Fabrique only',
    actorsFewer: (count: number, minimum: number): string =>
      `${count === 1 ? 'is' : 'are'} named in less than ${minimum} Fabriques`,
    showThem: 'show them',
    showThemWhat: 'all meetings',
    insignificant: (count: number): string => (count === 1 ? 'link is not significant' : 'links are not significant'),
    showInsignificant: 'without backbone',
    onlyFabriques: (count: string, total: string): string => `Only ${count} of ${total} Fabriques: `,
    allYears: 'all years',
    allRegions: 'all of France',
    caution: (count: string): string =>
      `To be named in the same Fabrique is not to work together; ${count} Fabriques do not support any further conclusion`,
    why: 'why',
    tooLarge: (nodes: string, edges: string): string =>
      `This network is too large to be drawn here (at most ${nodes} points and ${edges} links): raise the number of Fabriques, ` +
      'or choose fewer years, a région or a backbone. Tables and files are complete.',
    large: (nodes: string, edges: string): string =>
      `This network has more than ${nodes} points or ${edges} links: only a browser with JavaScript and WebGL draws it. Tables and ` +
      'files are complete.',
    largePreparing: 'The server computes the positions: this can take a few seconds.',
    largeBusy: 'The server is too busy to draw this network. Load the page again in a minute, or narrow the question.',
    largeFailed: 'The server could not draw this network: narrow the question. Tables and files are complete.',
    namesOnCanvas: 'The names of the largest points are written; the others appear as you zoom in.',
    nothing: 'No link passes these choices, so there is no drawing.',
    drawing: 'Drawing',
    equivalent: 'The drawing shows what the two tables below say: the links, then who is linked.',
    namesShown: (shown: string, total: string): string =>
      `${shown} of ${total} names have found a place in the drawing.`,
    years: 'A Fabrique whose title has no place has its year.',
    numbered: 'On a small screen, numbers refer to the table “Who is linked”.',
    downloads: 'Download the network',
    picture: (format: string): string => `Picture ${format}`,
    files: {
      GEXF: 'GEXF (Gephi)',
      GraphML: 'GraphML',
      nodesCsv: 'All actors and measures (CSV)',
      edgesCsv: 'All links (CSV)',
      gephiLite: 'Open in Gephi Lite',
    },
    edges: 'Links',
    edgesExplained:
      'The pairs that are linked, the strongest link first. Each number leads to the Fabriques that they have in common.',
    participations: 'Participations',
    participationsExplained: 'Who is named in which Fabrique.',
    nodes: 'Who is linked',
    nodesExplained:
      'Who has at least one link, the largest first. The number is that of the drawing on a small screen.',
    nodesOfLarge: 'Who has at least one link, those with most links first.',
    unlinked: 'Without a link at this minimum',
    unlinkedExplained: 'They are named in these Fabriques, but have no link that passes the choices above.',
    cutUnlinked: (shown: string, total: string): string => `The first ${shown} of ${total}, by name.`,
    rows: (shown: string, total: string): string => `${shown} of ${total} rows.`,
    allInFile: 'The CSV file has all of them.',
    next: { edges: 'Next links', nodes: 'Next actors' },
    first: { edges: 'First links', nodes: 'First actors' },
    columns: {
      name: 'Name',
      number: 'No.',
      nature: 'Kind',
      fabriqueCount: 'Fabriques',
      degree: 'Links',
      community: 'Community',
      one: 'One',
      other: 'Other',
      common: 'Fabriques in common',
      weight: 'Weight',
      actor: 'Actor',
      fabrique: 'Fabrique',
      year: 'Year',
      slug: 'identifier',
      otherSlug: 'identifier of the other',
    },
    commonOf: (one: string, other: string): string => `of ${one} and ${other}`,
    natureFabrique: 'Fabrique',
  },
);
