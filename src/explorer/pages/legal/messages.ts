import { bilingual } from '../../language/bilingual.ts';

export const legalMessages = bilingual(
  {
    title: 'Mentions légales',
    description: 'Qui publie ce site, qui l’héberge, et sous quelles licences.',
    notFilledIn:
      'Cette page n’a pas été remplie par la personne qui exploite cette instance : son éditeur, son directeur de la publication et son hébergeur ne sont pas indiqués.',
    forOperators: 'Si vous exploitez cette instance, renseignez la variable SITE_FILE avant de la rendre publique.',
    publisher: 'Éditeur',
    name: 'Nom',
    director: 'Directeur ou directrice de la publication',
    host: 'Hébergeur',
    address: 'Adresse',
    telephone: 'Téléphone',
    contact: 'Contact',
    contactExplained: 'Pour signaler une erreur ou exercer un droit :',
    noContact: 'Aucune adresse de contact n’est indiquée pour cette instance.',
    independence: 'Un site indépendant',
    independenceText: (publisher: string) =>
      `Ce site n’est pas celui de l’ANCT, et n’a aucun caractère officiel. Les Fabriques prospectives sont un programme de l’${publisher}. Ni l’ANCT, ni les organismes et collectivités nommés ne recommandent ou ne cautionnent ce site.`,
    licences: 'Licences et réutilisation',
    pageText: (date: string) =>
      `Le texte de la page de l’ANCT, relevé ${date}, reste la propriété de son éditeur. Il est cité sans être modifié, avec sa source et sa date.`,
    pageLink: 'Liste des Fabriques, sur le site de l’ANCT',
    official:
      'Les codes officiels viennent de l’INSEE et de la DGCL, par le paquet @etalab/decoupage-administratif (données sous Licence Ouverte 2.0).',
    outlines:
      'Les contours des cartes viennent de svg-maps, de Victor Cazanave, sous licence CC BY 4.0\u202f: leurs points sont arrondis.',
    code: 'Le logiciel fabriques-graph est libre, sous licence MIT.',
    sourceCode: 'Code source de cette instance',
  },
  {
    title: 'Legal notice',
    description: 'Who publishes this site, who hosts it, and under which licences.',
    notFilledIn:
      'This page has not been filled in by the operator of this instance: its publisher, its director of publication and its host are not named.',
    forOperators: 'If you run this instance, set the variable SITE_FILE before you make it public.',
    publisher: 'Publisher',
    name: 'Name',
    director: 'Director of publication',
    host: 'Host',
    address: 'Address',
    telephone: 'Telephone',
    contact: 'Contact',
    contactExplained: 'To report an error or exercise a right:',
    noContact: 'This instance gives no contact address.',
    independence: 'An independent site',
    independenceText: (publisher: string) =>
      `This is not the site of the ANCT, and nothing on it is official. The Fabriques prospectives are a programme of the ${publisher}. Neither the ANCT nor the organisations and local authorities named here recommend or endorse this site.`,
    licences: 'Licences and reuse',
    pageText: (date: string) =>
      `The text of the page of the ANCT, read ${date}, remains the property of its publisher. It is quoted unaltered, with its source and date.`,
    pageLink: 'List of the Fabriques, on the site of the ANCT',
    official:
      'The official codes come from INSEE and the DGCL, through the package @etalab/decoupage-administratif (data under Licence Ouverte 2.0).',
    outlines:
      'The outlines of the maps come from svg-maps, by Victor Cazanave, under the licence CC BY 4.0: their points are rounded.',
    code: 'The software fabriques-graph is free, under the MIT licence.',
    sourceCode: 'Source code of this instance',
  },
);
