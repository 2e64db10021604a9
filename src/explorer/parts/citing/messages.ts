import { bilingual } from '../../language/bilingual.ts';

export const citingMessages = bilingual(
  {
    title: 'Citer et réutiliser',
    cite: 'Citation',
    files: 'Fichiers',
    fileNames: { '.json': 'JSON', '.jsonld': 'JSON-LD', '.ttl': 'Turtle (RDF)' },
    identifiers: 'Identifiants',
  },
  {
    title: 'Cite and reuse',
    cite: 'Citation',
    files: 'Files',
    fileNames: { '.json': 'JSON', '.jsonld': 'JSON-LD', '.ttl': 'Turtle (RDF)' },
    identifiers: 'Identifiers',
  },
);
