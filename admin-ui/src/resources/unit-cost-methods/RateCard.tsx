import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { Instant } from '../../components/Day.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Tag } from '../../components/StatusTag.tsx';
import { formatDate, formatMoney } from '../../i18n/format.ts';
import type { LocaleCode } from '../../i18n/locale.ts';
import { today } from '../../inputs/riga-time.ts';
import { decimalOf } from '../../inputs/ten-thousandths.ts';
import { EndRateButton } from './EndRateButton.tsx';
import { exampleOf, EXAMPLE_HOURS } from './worked-example.ts';
import type { Method, MethodRate } from './UnitCostMethodShow.tsx';

/** The figures of some days: base, coefficients, and what a programme of 160 hours costs by them. */
export function RateCard({ method, rate, mayEdit }: { method: Method; rate: MethodRate; mayEdit: boolean }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const state = rate.isInForce ? 'inForce' : rate.validFrom > today() ? 'coming' : 'past';
  const days = rate.validUntil
    ? translate('unitCosts.days', { from: formatDate(rate.validFrom, locale), until: formatDate(rate.validUntil, locale) })
    : translate('unitCosts.daysFrom', { from: formatDate(rate.validFrom, locale) });
  return (
    <Panel
      title={days}
      lead={translate('unitCosts.base', { base: decimalOf(rate.baseTenThousandths, locale) })}
      actions={
        <>
          <Tag tone={state === 'inForce' ? 'good' : state === 'coming' ? 'caution' : 'quiet'}>{translate(`unitCosts.${state}`)}</Tag>
          {mayEdit && state !== 'past' ? <EndRateButton rate={rate} /> : null}
        </>
      }
    >
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('unitCosts.group')}</TableCell>
            <TableCell align="right">{translate('unitCosts.coefficient')}</TableCell>
            <TableCell align="right">{translate('unitCosts.example', { hours: EXAMPLE_HOURS })}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rate.coefficients.map(({ sector, name, tenThousandths }) => {
            const cents = exampleOf(method.rounding, rate.baseTenThousandths, tenThousandths);
            return (
              <TableRow key={sector}>
                <TableCell>{name}</TableCell>
                <TableCell align="right">{decimalOf(tenThousandths, locale)}</TableCell>
                <TableCell align="right">{cents === null ? '–' : formatMoney(cents, locale)}</TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
      <Typography variant="caption" color="textSecondary" component="p" sx={{ marginTop: 1 }}>
        {translate('unitCosts.entered')} <Instant value={rate.createdAt} />
        {rate.createdBy ? `, ${rate.createdBy}` : ''}
      </Typography>
    </Panel>
  );
}
