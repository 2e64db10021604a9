/** Where downloads are below the server's root. */
export const downloadsPath = '/downloads/';

/** Where downloads are: below the address of the server when it knows its own, else below its root. */
export function downloadsUrl(publicUrl: string | undefined): string {
  return `${publicUrl ?? ''}${downloadsPath}`;
}
