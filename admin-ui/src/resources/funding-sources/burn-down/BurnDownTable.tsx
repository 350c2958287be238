import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Money } from '../../../components/Money.tsx';
import type { BurnDown } from './burn-down-rows.ts';
import { COLUMNS } from './burn-down-columns.ts';

/** Every month in figures, the newest first; below them the months to come. */
export function BurnDownTable({ budget: { burnDown, forecast } }: { budget: BurnDown }) {
  const translate = useTranslate();
  const present = burnDown.at(-1)?.month ?? '';
  const ahead = (forecast?.months ?? []).filter(({ month }) => month > present);
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={translate('burnDown.table')}>
      <Table size="small" sx={{ '& td, & th': { whiteSpace: 'nowrap' } }}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('burnDown.month')}</TableCell>
            {COLUMNS.map((column) => (
              <TableCell key={column} align="right">
                {translate(`burnDown.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {burnDown.toReversed().map((month) => (
            <TableRow key={month.month}>
              <TableCell component="th" scope="row">
                {month.month}
              </TableCell>
              {COLUMNS.map((column) => (
                <TableCell key={column} align="right">
                  {month[column].cents === 0 && column !== 'free' ? '–' : <Money value={month[column]} />}
                </TableCell>
              ))}
            </TableRow>
          ))}
          {ahead.map(({ month, expected, low, high }) => (
            <TableRow key={month}>
              <TableCell component="th" scope="row">
                {month}
              </TableCell>
              <TableCell colSpan={COLUMNS.length - 1} sx={{ color: 'text.secondary' }}>
                {translate('burnDown.forecastRow')} <Money value={low} /> – <Money value={high} />
              </TableCell>
              <TableCell align="right">
                <Money value={expected} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
