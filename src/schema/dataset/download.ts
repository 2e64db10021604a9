import type { Download } from '../../answers/context.ts';
import { builder } from '../builder.ts';

export const DownloadRef = builder.objectRef<Download>('Download');

DownloadRef.implement({
  description: 'A file with data, or a page of another site that opens such a file.',
  fields: (t) => ({
    format: t.exposeString('format', { description: 'The format: "JSON"; for a page, what it does.' }),
    url: t.exposeString('url', {
      description:
        'Where it is; it ends with the extension of the format, and holds the version, so that its content never changes. ' +
        'From the root of the server when that does not know its own address (PUBLIC_URL).',
    }),
    description: t.exposeString('description', { description: 'What it holds, and for whom.' }),
    mediaType: t.exposeString('mediaType', { description: 'The media type: "text/csv", with its parameters.' }),
  }),
});
