/** The Content-Security-Policy of all documents: files of this server only, no inline scripts or styles. */
const rules = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
];

const ownForms = "form-action 'self'";
const alone = "frame-ancestors 'none'";

/** Pages that no other site may frame: nearly all. */
export const pagePolicy = [...rules, ownForms, alone].join('; ');

/** The small pages that are made for frames. */
export const framedPolicy = [...rules, ownForms, 'frame-ancestors *'].join('; ');

/** The playground has no forms. */
export const playgroundPolicy = [...rules, "form-action 'none'", alone].join('; ');
