/** A day, a month or a year: "2023-12-18", "2022-03", "2025". */
export const partialDatePattern: RegExp = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
