/** Characters of a name that `Query.resolve` accepts. */
const maximumLength = 200;

/** A name that a reader typed or pasted, as the API accepts it: on one line, without control characters, cut to its maximum. */
export function plainName(text: string): string {
  // Cutting can leave half of a character of two code units.
  return text
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim()
    .slice(0, maximumLength)
    .replace(/\p{Cs}+/gu, '')
    .trim();
}
