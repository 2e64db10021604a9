/** The formats of a report. CSV has only the rows to paste. */
export const reportFormats = ['text', 'html', 'csv'] as const;
export type ReportFormat = (typeof reportFormats)[number];
