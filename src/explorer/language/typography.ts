const narrowNoBreakSpace = '\u202f';

/**
 * French typography of our own texts: ’ for a straight apostrophe, and a narrow no-break space before ; : ? ! » and after «.
 * Not for names and quotations, which stay as the source writes them.
 */
export function frenchTypography(text: string): string {
  return text
    .replaceAll("'", '’')
    .replace(/ (?=[;:?!»])/g, narrowNoBreakSpace)
    .replace(/(?<=«) /g, narrowNoBreakSpace);
}

/** A quotation: « … » or “…”. */
export const quotationMarks = {
  fr: { open: `«${narrowNoBreakSpace}`, close: `${narrowNoBreakSpace}»` },
  en: { open: '“', close: '”' },
} as const;
