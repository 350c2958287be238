import { useGetMany, useLocale, useTranslate } from 'react-admin';
import { formatDate, formatMoneyInWords } from '../i18n/format.ts';
import type { LocaleCode } from '../i18n/locale.ts';
import { wallClockOf } from '../inputs/riga-time.ts';
import type { FilterDescription } from '../resource-description.ts';
import { nameOf } from './name-of.ts';

/** What a filter is set to, in words. */
export function FilterValueText({ filter, value }: { filter: FilterDescription; value: unknown }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const values = [value ?? []].flat();
  const byId = filter.kind === 'reference' && !filter.by;
  const { data: records = [] } = useGetMany(filter.resource ?? '', { ids: values as string[] }, { enabled: byId });

  if (byId)
    return (
      records
        .filter(Boolean)
        .map((record) => nameOf(record))
        .join(', ') || '…'
    );
  return values
    .map((one) => {
      if (filter.kind === 'enum') return translate(`enums.${filter.enum}.${one}`);
      if (filter.kind === 'boolean') return translate(one ? 'ra.boolean.true' : 'ra.boolean.false');
      if (filter.kind === 'date') return formatDate(String(one), locale);
      if (filter.kind === 'dateTime') return formatDate(wallClockOf(String(one)).slice(0, 10), locale);
      if (filter.kind === 'cents') return formatMoneyInWords(Number(one), locale);
      return String(one);
    })
    .join(', ');
}
