import { bilingual } from '../language/bilingual.ts';

/** What readers can do about a request that failed, in words. */
export type FailureKind =
  | 'tooManyRequests'
  | 'overloaded'
  | 'timeout'
  | 'updating'
  | 'unavailable'
  | 'method'
  | 'tooLarge'
  | 'filesTooLarge'
  | 'otherSite'
  | 'badForm'
  | 'badRequest'
  | 'broken';

export const failureMessages = bilingual(
  {
    causes: {
      tooManyRequests: {
        title: 'Trop de demandes',
        text: 'Vous, ou quelqu’un de votre réseau, avez demandé beaucoup de pages en peu de temps. Pour que le site reste disponible pour tous, il limite ce que chacun peut demander en une minute.',
      },
      overloaded: {
        title: 'Le site est très sollicité',
        text: 'Le serveur a trop de demandes en même temps, ou il redémarre.',
      },
      timeout: {
        title: 'La réponse a pris trop de temps',
        text: 'Le serveur n’a pas pu préparer cette page dans le temps imparti.',
      },
      updating: {
        title: 'Les données sont en cours de mise à jour',
        text: 'Une nouvelle version des données est en train de remplacer la précédente.',
      },
      unavailable: {
        title: 'Les données sont indisponibles',
        text: 'La base de données ne répond pas pour le moment.',
      },
      method: {
        title: 'Cette page ne reçoit pas de formulaire',
        text: 'Votre navigateur a envoyé des données à une page qui ne fait qu’afficher des informations.',
      },
      tooLarge: {
        title: 'Le formulaire est trop long',
        text: 'Collez moins de lignes à la fois.',
      },
      filesTooLarge: {
        title: 'Les fichiers sont trop gros',
        text: 'Ensemble, ils dépassent 5 Mo. Enregistrez la page sans ses images (« Page web, HTML uniquement »), puis envoyez ce fichier.',
      },
      otherSite: {
        title: 'Le formulaire vient d’une autre page',
        text: 'Ce formulaire n’est accepté que depuis sa propre page, sur ce site. Ouvrez-la, et envoyez-le de là.',
      },
      badForm: {
        title: 'Le formulaire n’a pas pu être lu',
        text: 'Les données n’ont pas la forme de celles d’un formulaire de ce site. Revenez à la page précédente et envoyez-le de nouveau.',
      },
      badRequest: {
        title: 'Cette adresse n’est pas correcte',
        text: 'Un paramètre de l’adresse a une valeur qui n’est pas permise. Corrigez-la, ou repartez de l’accueil.',
      },
      broken: {
        title: 'Le serveur a rencontré une erreur',
        text: 'L’erreur est enregistrée dans le journal du serveur. Si elle se répète, signalez-la avec l’adresse de cette page.',
      },
    },
    retry: (seconds: number) => (seconds === 1 ? 'Réessayez dans une seconde.' : `Réessayez dans ${seconds} secondes.`),
    detail: 'Détail technique, en anglais :',
    home: 'Retour à l’accueil',
    again: 'Réessayer',
  },
  {
    causes: {
      tooManyRequests: {
        title: 'Too many requests',
        text: 'You, or someone on your network, requested many pages in a short time. To remain available to everyone, the site limits what each reader can request in a minute.',
      },
      overloaded: {
        title: 'The site is very busy',
        text: 'The server has too many requests at once, or is restarting.',
      },
      timeout: {
        title: 'The answer took too long',
        text: 'The server could not prepare this page in the time allowed.',
      },
      updating: {
        title: 'The data is being updated',
        text: 'A new version of the data is replacing the previous one.',
      },
      unavailable: {
        title: 'The data is unavailable',
        text: 'The database does not respond at the moment.',
      },
      method: {
        title: 'This page accepts no form',
        text: 'Your browser sent data to a page that only shows information.',
      },
      tooLarge: {
        title: 'The form is too long',
        text: 'Paste fewer lines at a time.',
      },
      filesTooLarge: {
        title: 'The files are too large',
        text: 'Together they exceed 5 MB. Save the page without its pictures (“Webpage, HTML only”), and send that file.',
      },
      otherSite: {
        title: 'The form comes from another page',
        text: 'This form is accepted from its own page on this site only. Open that page, and send the form from there.',
      },
      badForm: {
        title: 'The form could not be read',
        text: 'The data is not that of a form of this site. Go back to the previous page and send it again.',
      },
      badRequest: {
        title: 'This address is not correct',
        text: 'A parameter of the address has a value that is not allowed. Correct it, or start from the home page.',
      },
      broken: {
        title: 'The server met an error',
        text: 'The error is in the log of the server. If it happens again, report it with the address of this page.',
      },
    },
    retry: (seconds: number) => (seconds === 1 ? 'Try again in one second.' : `Try again in ${seconds} seconds.`),
    detail: 'Technical detail:',
    home: 'Back to the home page',
    again: 'Try again',
  },
);
