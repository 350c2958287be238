import { useLocale } from 'react-admin';
import { formatMonth } from '../../i18n/format.ts';
import type { LocaleCode } from '../../i18n/locale.ts';

/** "2026-10" as "2026. gada oktobris". */
export function Month({ value }: { value: string }) {
  const locale = useLocale() as LocaleCode;
  return <span style={{ whiteSpace: 'nowrap' }}>{formatMonth(`${value}-01`, locale)}</span>;
}
