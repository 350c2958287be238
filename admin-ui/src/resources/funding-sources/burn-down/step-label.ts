import { formatMonth } from '../../../i18n/format.ts';
import type { LocaleCode } from '../../../i18n/locale.ts';
import type { PlanStep } from './plan-steps.ts';

/** "2026. gada 4. ceturksnis", "Q4 2026"; a month by its name. */
export function stepLabel(step: PlanStep, from: string, locale: LocaleCode): string {
  const [year, month] = from.split('-').map(Number) as [number, number];
  if (step === 'MONTH') return formatMonth(`${from}-01`, locale);
  const quarter = (month + 2) / 3;
  return locale === 'lv' ? `${year}. gada ${quarter}. ceturksnis` : `Q${quarter} ${year}`;
}
