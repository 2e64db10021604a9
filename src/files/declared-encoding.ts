/**
 * The encoding that an HTML page declares in its first bytes: `<meta charset="…">`, `<meta http-equiv="Content-Type" content="…">` or
 * `<?xml encoding="…"?>`. In lower case. Null if the file is not HTML, or declares none.
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096));
  const start = content.toString('latin1').replace(/<!--.*?-->/gs, '');
  if (!/<(?:!doctype html|html|head|meta|\?xml)\b/i.test(start)) return null;
  const found =
    /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start) ??
    /<\?xml\b[^>]*\bencoding\s*=\s*["']([\w.:-]+)/i.exec(start);
  return found?.[1]?.toLowerCase() ?? null;
}
