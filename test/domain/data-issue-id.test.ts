import { describe, expect, test } from 'vitest';
import { dataIssueId } from '../../src/domain/data-issue-id.ts';
import { frozenDataset } from '../fixtures/frozen/frozen.ts';

const issue = { fabrique: 'eau', nature: 'code', text: 'Cap (12)' } as const;

describe('the id of a data issue', () => {
  test('does not depend on lines, on the order, or on how we word the problem', () => {
    const whole = { ...issue, id: '', actor: null, line: 7, problem: 'Code erroné', correction: null, evidence: 'x' };
    expect(dataIssueId(issue)).toMatch(/^[0-9a-f]{16}$/);
    expect(dataIssueId(whole)).toBe(dataIssueId(issue));
    expect(dataIssueId({ ...whole, line: 8, problem: 'Mauvais code' } as typeof whole)).toBe(dataIssueId(issue));
  });

  test.each([
    ['of another Fabrique', { ...issue, fabrique: 'temps' }],
    ['of the header', { ...issue, fabrique: null }],
    ['of another nature', { ...issue, nature: 'nom' }],
    ['of other words', { ...issue, text: 'Cap' }],
  ] as const)('is another one %s', (_name, other) => {
    expect(dataIssueId(other)).not.toBe(dataIssueId(issue));
  });

  test('is that of the frozen data set', () => {
    const { dataIssues } = frozenDataset();
    expect(dataIssues.map(({ id }) => id)).toEqual(dataIssues.map(dataIssueId));
    expect(new Set(dataIssues.map(({ id }) => id)).size).toBe(43);
  });
});
