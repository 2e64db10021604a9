/** A statement without its comments: engines cache plans by text. */
export function statementOf(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trimStart().startsWith('//'))
    .join('\n')
    .replace(/;\s*$/, '');
}
