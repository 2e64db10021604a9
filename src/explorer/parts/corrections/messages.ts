import { bilingual } from '../../language/bilingual.ts';

export const correctionMessages = bilingual(
  {
    title: 'Corrections et doutes',
    explanation:
      'Les mots de la page qui contiennent une erreur ou prêtent à un doute, ce que le graphe retient à leur place, et la preuve. La page elle-même n’est pas modifiée.',
    words: 'Mots de la page',
    line: 'Ligne',
    nature: 'Nature',
    problem: 'Remarque',
    correction: 'Ce que le graphe retient',
    evidence: 'Preuve',
    none: 'rien n’est changé',
  },
  {
    title: 'Corrections and doubts',
    explanation:
      'Words of the page that contain an error or are doubtful, what the graph has instead, and the evidence. The page itself is not changed.',
    words: 'Words of the page',
    line: 'Line',
    nature: 'Nature',
    problem: 'Remark',
    correction: 'In the graph',
    evidence: 'Evidence',
    none: 'nothing is changed',
  },
);
