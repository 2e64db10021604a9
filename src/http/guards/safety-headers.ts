/** On every response, errors included: a browser takes no answer for another type, and tells no other site of our pages. */
export const safetyHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
} as const;

/** Headers that the scripts of other sites may read in our answers. */
export const exposedHeaders = ['ETag', 'Warning', 'RateLimit', 'RateLimit-Policy', 'Retry-After'] as const;
