import { bilingual } from '../../language/bilingual.ts';

export const personalDataMessages = bilingual(
  {
    title: 'Données personnelles',
    description: 'Ce site ne dépose aucun cookie et ne mesure pas son audience.',
    lead: 'Ce site ne dépose aucun cookie, ne mesure pas son audience et n’envoie aucune requête à un autre site. Il n’a donc pas de bandeau de consentement.',
    reading: 'Ce que le serveur sait de vous',
    readingText: [
      'Pour répondre à votre navigateur et pour que personne n’épuise le serveur, il compte pendant une minute les requêtes de chaque adresse réseau, en mémoire seulement. Son journal n’a pas ces adresses, seulement les réseaux dont elles font partie : le dernier nombre en est retiré. Il n’a pas non plus les mots cherchés.',
      'Ce que vous cherchez, et les listes que vous collez dans « Retrouver une liste », ne sont pas conservés avec votre adresse. La réponse à une recherche peut rester en mémoire, sans lien avec vous, jusqu’à la mise à jour des données.',
      'L’hébergeur et les serveurs intermédiaires peuvent tenir leurs propres journaux : voyez les mentions légales.',
    ],
    browser: 'Ce que votre navigateur garde',
    browserText:
      'Les pages ne gardent rien. Seul l’outil de l’API GraphQL garde, dans votre navigateur, le thème choisi et vos dernières requêtes ; elles ne sont pas envoyées au serveur, et vous pouvez les effacer.',
    people: 'Les personnes nommées',
    peopleText: [
      'La page de l’ANCT nomme quelques personnes physiques à titre professionnel. Elles figurent ici avec les mêmes mots, parce qu’elles ont participé à une Fabrique.',
      'Leurs pages ne sont pas proposées aux moteurs de recherche, ni listées dans le plan du site, et n’ont pas d’image d’aperçu.',
    ],
    rights: 'Vos droits',
    rightsText:
      'Si vous êtes nommé ou nommée, vous pouvez demander l’accès, la rectification ou l’effacement de ces données, ou vous opposer à leur publication (règlement général sur la protection des données, articles 15 à 21).',
    rightsContact: 'Écrivez à :',
    rightsSubject: 'Données personnelles',
    noContact: 'Aucune adresse de contact n’est indiquée pour cette instance.',
    cnil: 'Vous pouvez aussi adresser une réclamation à la CNIL',
    legal: 'Mentions légales et hébergeur',
  },
  {
    title: 'Personal data',
    description: 'This site sets no cookie and does not measure its audience.',
    lead: 'This site sets no cookie, does not measure its audience, and sends no request to another site. So it has no consent banner.',
    reading: 'What the server knows of you',
    readingText: [
      'To answer your browser, and so that nobody exhausts the server, it counts the requests of each network address for a minute, in memory only. Its log does not have these addresses, only the networks that they are part of: the last number is removed. Nor does it have the words of a search.',
      'What you search for, and the lists that you paste into “Match a list”, are not stored with your address. The answer to a search can remain in memory, without a link to you, until the data is updated.',
      'The host and intermediate servers may keep logs of their own: see the legal notice.',
    ],
    browser: 'What your browser keeps',
    browserText:
      'The pages keep nothing. Only the tool of the GraphQL API keeps, in your browser, the theme that you chose and your last queries; they are not sent to the server, and you can delete them.',
    people: 'The people named',
    peopleText: [
      'The page of the ANCT names a few natural persons in a professional capacity. They appear here in the same words, because they took part in a Fabrique.',
      'Their pages are not offered to search engines nor listed in the site map, and have no preview picture.',
    ],
    rights: 'Your rights',
    rightsText:
      'If you are named, you can request access to this data, its correction or its erasure, or object to its publication (General Data Protection Regulation, articles 15 to 21).',
    rightsContact: 'Write to:',
    rightsSubject: 'Personal data',
    noContact: 'This instance gives no contact address.',
    cnil: 'You can also lodge a complaint with the CNIL',
    legal: 'Legal notice and host',
  },
);
