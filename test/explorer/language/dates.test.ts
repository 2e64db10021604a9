import { expect, test } from 'vitest';
import {
  dayInWords,
  earlierYears,
  monthInWords,
  whenSince,
  yearsInWords,
  yearsUntilNow,
} from '../../../src/explorer/language/dates.ts';

test.each([
  ['2026-11-23', '23 novembre 2026', '23 November 2026'],
  ['2024-03-01', '1er mars 2024', '1 March 2024'],
  ['2024-08-31', '31 août 2024', '31 August 2024'],
  ['2020-02-02', '2 février 2020', '2 February 2020'],
])('writes the day %s', (day, fr, en) => {
  expect(dayInWords(day, 'fr')).toBe(fr);
  expect(dayInWords(day, 'en')).toBe(en);
});

test('writes a month', () => {
  expect(monthInWords('2021-06', 'fr')).toBe('juin 2021');
  expect(monthInWords('2023-12', 'en')).toBe('December 2023');
});

test('refuses what is no day or month', () => {
  expect(() => dayInWords('2024-13-01', 'fr')).toThrow('"2024-13-01" is not a day.');
  expect(() => dayInWords('1 mars 2024', 'fr')).toThrow('is not a day.');
  expect(() => monthInWords('2024-00', 'en')).toThrow('"2024-00" is not a month.');
});

test.each([
  [[], '', ''],
  [[2018], 'en 2018', 'in 2018'],
  [[2023, 2018, 2023], 'en 2018 et 2023', 'in 2018 and 2023'],
  [[2018, 2020, 2023], 'en 2018, 2020 et 2023', 'in 2018, 2020 and 2023'],
  [[2025, 2020, 2021, 2023], 'de 2020 à 2025', 'from 2020 to 2025'],
])('writes the years %j', (years, fr, en) => {
  expect(yearsInWords(years, 'fr')).toBe(fr);
  expect(yearsInWords(years, 'en')).toBe(en);
});

test('says since when of many years up to the latest', () => {
  expect(yearsUntilNow([2020, 2021, 2023, 2025], 2025, 'fr')).toBe('depuis 2020');
  expect(yearsUntilNow([2020, 2021, 2023, 2025], 2025, 'en')).toBe('since 2020');
  expect(yearsUntilNow([2020, 2021, 2023, 2024], 2025, 'fr')).toBe('de 2020 à 2024');
  expect(yearsUntilNow([2023, 2024, 2025], 2025, 'fr')).toBe('en 2023, 2024 et 2025');
});

test('joins the years to a clause by a comma, « depuis » by a space', () => {
  expect(whenSince([2018], 2025, 'fr')).toBe(', en 2018');
  expect(whenSince([2020, 2021, 2023, 2025], 2025, 'fr')).toBe(' depuis 2020');
  expect(whenSince([2018, 2019, 2020, 2021], 2025, 'en')).toBe(', from 2018 to 2021');
});

test('names the earlier years of an actor in a Fabrique', () => {
  expect(earlierYears([], 'fr')).toBe('première année');
  expect(earlierYears([], 'en')).toBe('first year');
  expect(earlierYears([2021, 2020, 2021], 'fr')).toBe('déjà en 2020, 2021');
  expect(earlierYears([2020], 'en')).toBe('already in 2020');
});
