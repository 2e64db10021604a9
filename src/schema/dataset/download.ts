import type { Download } from '../../answers/downloads.ts';
import { builder } from '../builder.ts';

export const DownloadRef = builder.objectRef<Download>('Download');

DownloadRef.implement({
  description: 'A file with data, or a web page of another site that opens such a file.',
  fields: (t) => ({
    format: t.exposeString('format', {
      description: 'Name of the format, such as "JSON"; for a web page, what it does.',
    }),
    url: t.expose('url', {
      type: 'URL',
      description:
        'URL. It contains the version of the data, so its content never changes, and ends with the file extension of the ' +
        'format. Relative to the root of the server when the server does not know its own address (PUBLIC_URL).',
    }),
    description: t.exposeString('description', { description: 'What the file contains, and for whom.' }),
    mediaType: t.exposeString('mediaType', {
      description: 'Media type, with its parameters: "text/csv; charset=utf-8".',
    }),
  }),
});
