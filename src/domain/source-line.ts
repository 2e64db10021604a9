/** The path of a line on the page that shows the source page of one version of the data: it stays when lines move later. */
export function sourceLinePath(version: string, line: number): string {
  return `/source/${version}#L${line}`;
}

/** Its URL. Relative to the root of the server when the server does not know its own address. */
export function sourceLineUrl(publicUrl: string | undefined, version: string, line: number): string {
  return `${publicUrl ?? ''}${sourceLinePath(version, line)}`;
}
