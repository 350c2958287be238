import { useLocale } from 'react-admin';
import { formatDate, formatDateInWords, formatDateTime } from '../i18n/format.ts';
import type { LocaleCode } from '../i18n/locale.ts';

interface DayProps {
  value: string | null | undefined;
  inWords?: boolean;
}

export function Day({ value, inWords = false }: DayProps) {
  const locale = useLocale() as LocaleCode;
  if (!value) return <>–</>;
  return <time dateTime={value}>{inWords ? formatDateInWords(value, locale) : formatDate(value, locale)}</time>;
}

export function Instant({ value }: { value: string | null | undefined }) {
  const locale = useLocale() as LocaleCode;
  if (!value) return <>–</>;
  return (
    <time dateTime={value} style={{ whiteSpace: 'nowrap' }}>
      {formatDateTime(value, locale)}
    </time>
  );
}
