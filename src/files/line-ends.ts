/** Line ends of all systems: CR LF, LF, CR, vertical tab, form feed, next line, line separator, paragraph separator. */
const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** A text with a line feed for each line end. Not for JSON, whose texts may contain U+2028 as it is. */
export function withLineFeeds(text: string): string {
  return text.replace(lineEnd, '\n');
}
