import { useLocale } from 'react-admin';
import { formatNumber } from '../i18n/format.ts';
import type { LocaleCode } from '../i18n/locale.ts';

export function NumberText({ value }: { value: number | null | undefined }) {
  const locale = useLocale() as LocaleCode;
  if (value === null || value === undefined) return '–';
  return <span style={{ fontVariantNumeric: 'tabular-nums lining-nums' }}>{formatNumber(value, locale)}</span>;
}
