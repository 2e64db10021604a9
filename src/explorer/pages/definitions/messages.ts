import { bilingual } from '../../language/bilingual.ts';

export const definitionMessages = bilingual(
  {
    title: 'Définitions',
    lead: 'Les mots de ce site\u202f: ce que la page de l’ANCT nomme, d’où vient chaque fait, et ce que mesurent nos nombres.',
    contents: 'Sommaire',
    groups: {
      acteurs: 'Qui prend part, et comment',
      territoires: 'Les natures de territoires',
      sources: 'D’où vient chaque fait',
      mesures: 'Ce que nous comptons',
    },
    groupTexts: {
      acteurs: 'Les noms communs de la page de l’ANCT, et ce que nous entendons par eux.',
      territoires: 'Leur forme juridique, ou le programme qui les définit.',
      sources: 'Trois origines, trois marques, et ce que nous disons de la page.',
      mesures:
        'Deux acteurs, a et b, sont comparés par les Fabriques qui les nomment. Ces mesures ne disent rien de ce qu’ils y ont fait.',
    },
  },
  {
    title: 'Definitions',
    lead: 'The words of this site: what the page of the ANCT names, where each fact comes from, and what our numbers measure.',
    contents: 'Contents',
    groups: {
      acteurs: 'Who takes part, and how',
      territoires: 'The kinds of territoires',
      sources: 'Where each fact comes from',
      mesures: 'What we count',
    },
    groupTexts: {
      acteurs: 'The nouns of the page of the ANCT, and what we mean by them.',
      territoires: 'Their legal form, or the programme that defines them.',
      sources: 'Three origins, three marks, and what we say of the page.',
      mesures:
        'Two actors, a and b, are compared by the Fabriques that name them. These measures do not say what they did there.',
    },
  },
);
