import { builder } from '../builder.ts';

export const ParticipationOrigin = builder.enumType('ParticipationOrigin', {
  description: 'The part of the source page that names a participation.',
  values: {
    LABEL: { value: 'LABEL', description: 'A labelled list, such as "Cofinanceurs : …".' },
    PROSE: { value: 'PROSE', description: 'The prose of the description, and no labelled list.' },
  } as const,
});
