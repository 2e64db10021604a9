import { bilingual } from '../../language/bilingual.ts';

/** The texts of the caption: on the page and in the files of the drawing. */
export const captionMessages = bilingual(
  {
    groups: {
      state: 'État\u202f: ministères, directions, opérateurs',
      finance: 'banques publiques, protection sociale',
      territoire: 'territoires',
      elected: 'associations d’élus, réseaux de collectivités',
      profession: 'fédérations, partenaires sociaux',
      other: 'recherche, associations et autres',
      fabrique: 'Fabriques',
    },
    community: (number: number): string => `communauté ${number}`,
    otherCommunities: 'autres communautés',
    sizeIs: (what: string): string => `Taille\u202f: ${what}`,
    sizeOfFabriques: ' (ou d’acteurs)',
    widthIs: (what: string): string => `Trait\u202f: ${what}`,
    sameWidth: 'Trait\u202f: un lien',
    range: (lowest: string, highest: string): string => `de ${lowest} à ${highest}`,
    sameSize: 'Taille\u202f: la même pour tous',
    sameSizeSample: 'un point',
    sameWidthSample: 'un lien',
    shape: 'Forme et couleur\u202f: nature',
    shapeOnly: 'Forme\u202f: nature',
    communities: 'Couleur\u202f: communauté (méthode de Louvain)',
    bar: (percent: string): string => `Repère\u202f: ${percent} des liens sont plus courts`,
    barLabel: (percent: string): string => `contre ${percent} de toutes les paires`,
    closeness: (edges: string, pairs: string): string =>
      `${edges} des liens sont tracés plus courts que le repère, contre ${pairs} de toutes les paires\u202f: les positions rapprochent ceux ` +
      'qui sont liés, mais n’ont pas d’unité, et la place des groupes séparés ne veut rien dire.',
    noCloseness: 'Les positions n’ont pas d’unité.',
    percent: (value: string): string => `${value}\u202f%`,
    shown: 'Ce que montre la figure',
    notShown: (count: string): string =>
      `Ne montre pas\u202f: ce que chacun a fait, le travail commun hors de ces Fabriques, ni une influence. ${count} Fabriques ne permettent ` +
      'pas d’en conclure davantage.',
    credit: (date: string, version: string): string =>
      `Graphe des Fabriques prospectives, d’après la page de l’ANCT relevée ${date}, version ${version}. Site indépendant de l’ANCT.`,
    counts: (nodes: string, links: string, allNodes: string, allLinks: string): string =>
      `${nodes}, ${links}, sur ${allNodes} et ${allLinks}.`,
  },
  {
    groups: {
      state: 'State: ministries, services, agencies',
      finance: 'public banks, social security',
      territoire: 'territoires',
      elected: 'associations of elected officials, local networks',
      profession: 'trade federations, social partners',
      other: 'research, associations and others',
      fabrique: 'Fabriques',
    },
    community: (number: number): string => `community ${number}`,
    otherCommunities: 'other communities',
    sizeIs: (what: string): string => `Size: ${what}`,
    sizeOfFabriques: ' (or of actors)',
    widthIs: (what: string): string => `Line: ${what}`,
    sameWidth: 'Line: a link',
    range: (lowest: string, highest: string): string => `from ${lowest} to ${highest}`,
    sameSize: 'Size: the same for all',
    sameSizeSample: 'a point',
    sameWidthSample: 'a link',
    shape: 'Shape and colour: kind',
    shapeOnly: 'Shape: kind',
    communities: 'Colour: community (Louvain method)',
    bar: (percent: string): string => `Mark: ${percent} of the links are shorter`,
    barLabel: (percent: string): string => `against ${percent} of all pairs`,
    closeness: (edges: string, pairs: string): string =>
      `${edges} of the links are drawn shorter than the mark, against ${pairs} of all pairs: positions bring those that are linked ` +
      'closer, but have no unit, and the place of separate groups means nothing.',
    noCloseness: 'Positions have no unit.',
    percent: (value: string): string => `${value}%`,
    shown: 'What the figure shows',
    notShown: (count: string): string =>
      `Does not show: what each of them did, joint work outside these Fabriques, nor an influence. ${count} Fabriques do not support ` +
      'any further conclusion.',
    credit: (date: string, version: string): string =>
      `Graph of the Fabriques prospectives, after the page of the ANCT read ${date}, version ${version}. Site independent of the ANCT.`,
    counts: (nodes: string, links: string, allNodes: string, allLinks: string): string =>
      `${nodes}, ${links}, of ${allNodes} and ${allLinks}.`,
  },
);
