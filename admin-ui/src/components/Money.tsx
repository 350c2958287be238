import { Box, type BoxProps } from '@mui/material';
import { useLocale } from 'react-admin';
import { formatMoney } from '../i18n/format.ts';
import type { LocaleCode } from '../i18n/locale.ts';

interface MoneyProps extends Omit<BoxProps, 'children'> {
  value: { cents: number } | null | undefined;
}

/** An amount as it stands in a column: cents always shown, digits of one width. */
export function Money({ value, sx, ...rest }: MoneyProps) {
  const locale = useLocale() as LocaleCode;
  return (
    <Box
      component="span"
      sx={[{ fontVariantNumeric: 'tabular-nums lining-nums', whiteSpace: 'nowrap' }, ...(Array.isArray(sx) ? sx : [sx])]}
      {...rest}
    >
      {value ? formatMoney(value.cents, locale) : '–'}
    </Box>
  );
}
