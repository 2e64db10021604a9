import { builder } from '../builder.ts';

interface ReleaseShape {
  readonly version: string;
  readonly date: string;
}

export const ReleaseRef = builder.objectRef<ReleaseShape>('Release');

ReleaseRef.implement({
  description: 'A data set that was published. It stays available at its addresses.',
  fields: (t) => ({
    version: t.exposeString('version', { description: 'The version of its data set: see `dataset { version }`.' }),
    date: t.expose('date', { type: 'Date', description: 'Day of the release.' }),
  }),
});
