/** Headers of every response, errors included. Browsers must not guess media types, nor send our URLs to other sites. */
export const safetyHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
} as const;

/** Response headers that scripts of other sites may read. */
export const exposedHeaders = [
  'ETag',
  'Warning',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'X-Request-Id',
] as const;
