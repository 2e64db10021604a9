import { bilingual } from '../../language/bilingual.ts';

export const sourceMessages = bilingual(
  {
    title: 'Sources',
    explanation: 'D’où ce site tient les faits qui ne sont pas des participations.',
    properties: {
      TITLE: 'Titre',
      PERIOD: 'Période',
      KIND: 'Nature',
      PARENT: 'Organisme de rattachement',
      ACRONYM: 'Sigle',
      ALIAS: 'Autre nom',
      DEPARTEMENT: 'Département',
      WITHIN: 'Situé dans',
    },
    value: (property: string, value: string) => `${property}\u202f: ${value}`,
    note: 'note de ce site, sans source',
  },
  {
    title: 'Sources',
    explanation: 'Where the facts other than participations come from.',
    properties: {
      TITLE: 'Title',
      PERIOD: 'Period',
      KIND: 'Kind',
      PARENT: 'Belongs to',
      ACRONYM: 'Acronym',
      ALIAS: 'Other name',
      DEPARTEMENT: 'Département',
      WITHIN: 'Lies within',
    },
    value: (property: string, value: string) => `${property}: ${value}`,
    note: 'note of this site, without a source',
  },
);
