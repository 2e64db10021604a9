/** A segment of a URL path without percent-encoding. Null if it is malformed: nothing has such an address. */
export function decodeSegment(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
