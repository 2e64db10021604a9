import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { partialDatePattern } from '../domain/partial-date.ts';
import { builder } from './builder.ts';

const date = z.iso.date();
const yearMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const partialDate = z.string().regex(partialDatePattern);
const url = z.url();

/** The value of an argument. Errors: a `GraphQLError` that shows the form. */
function parse(shape: z.ZodType<string>, form: string, value: unknown): string {
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new GraphQLError(`${JSON.stringify(value)} must be ${form}.`);
}

builder.scalarType('Date', {
  description: 'A day of the calendar: "2026-11-30", a full-date of RFC 3339.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  // The data set was checked when it was imported.
  serialize: (value) => value,
  parseValue: (value) => parse(date, 'a day such as "2026-11-30"', value),
});

builder.scalarType('YearMonth', {
  description: 'A month of a year: "2021-06", a gYearMonth of XML Schema without a time zone.',
  specifiedByURL: 'https://www.w3.org/TR/xmlschema11-2/#gYearMonth',
  serialize: (value) => value,
  parseValue: (value) => parse(yearMonth, 'a month such as "2021-06"', value),
});

builder.scalarType('PartialDate', {
  description: 'A day, a month or a year, as far as it is known: "2023-12-18", "2022-03" or "2025".',
  specifiedByURL: 'https://www.w3.org/TR/NOTE-datetime',
  serialize: (value) => value,
  parseValue: (value) => parse(partialDate, 'a day, a month or a year such as "2022-03"', value),
});

builder.scalarType('URL', {
  description: 'A URL string of the URL standard: absolute, unless the field says that it may be relative.',
  specifiedByURL: 'https://url.spec.whatwg.org/#url-writing',
  serialize: (value) => value,
  parseValue: (value) => parse(url, 'an absolute URL', value),
});
