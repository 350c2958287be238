import { expect, it } from 'vitest';
import { stepLabel } from './step-label.ts';

it('names a quarter and a month as people write them', () => {
  expect([stepLabel('QUARTER', '2026-10', 'lv'), stepLabel('QUARTER', '2027-01', 'en')]).toEqual(['2026. gada 4. ceturksnis', 'Q1 2027']);
  expect(stepLabel('MONTH', '2026-10', 'lv')).toMatch(/^2026\. .*oktobris$/);
  expect(stepLabel('MONTH', '2026-10', 'en')).toBe('October 2026');
});
