import { bilingual } from '../../language/bilingual.ts';

export const visitMessages = bilingual(
  {
    title: 'Visites guidées',
    lead: 'Trois lectures de cinq étapes, avec les nombres des données affichées et ce qu’il ne faut pas en conclure.',
    whole: 'Les cinq étapes sur une page',
    stop: (stop: number, title: string) => `Étape ${stop} : ${title}`,
    position: (stop: number, of: number) => `Étape ${stop} sur ${of}`,
    previous: 'Étape précédente',
    next: 'Étape suivante',
    stops: 'Étapes de la visite',
    steps: 'Étape précédente et suivante',
    caution: 'À ne pas conclure :',
    behind: 'Pour vérifier :',
  },
  {
    title: 'Guided readings',
    lead: 'Three readings of five stops, with the numbers of the data shown, and what not to conclude from them.',
    whole: 'The five stops on one page',
    stop: (stop: number, title: string) => `Stop ${stop}: ${title}`,
    position: (stop: number, of: number) => `Stop ${stop} of ${of}`,
    previous: 'Previous stop',
    next: 'Next stop',
    stops: 'Stops of the reading',
    steps: 'Previous and next stop',
    caution: 'Not to conclude:',
    behind: 'To check:',
  },
);
