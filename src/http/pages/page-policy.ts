/** The Content-Security-Policy of the pages: files of this server only, no inline scripts or styles, forms to this server. */
const rules = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
];

/** Pages that no other site may frame: nearly all. */
export const pagePolicy = [...rules, "frame-ancestors 'none'"].join('; ');

/** The small pages that are made for frames. */
export const framedPolicy = [...rules, 'frame-ancestors *'].join('; ');
