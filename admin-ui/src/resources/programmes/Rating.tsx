import { useLocale, useTranslate } from 'react-admin';
import { intlLocale, type LocaleCode } from '../../i18n/locale.ts';

/** "4,6 (212)"; a programme with too few answers says so. */
export function Rating({ rating }: { rating: { average?: number | null; respondents: number } | null | undefined }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  if (!rating?.average) return <>{translate('programmes.noRating')}</>;
  const average = new Intl.NumberFormat(intlLocale(locale), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(rating.average);
  return (
    <span style={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
      {average} ({rating.respondents})
    </span>
  );
}
