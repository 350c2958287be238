import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Money } from '../../../components/Money.tsx';
import type { BurnDown } from './burn-down-rows.ts';
import { COLUMNS } from './burn-down-columns.ts';

/** Every month in figures, the newest first; below them the months to come, folded. */
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
        </TableBody>
      </Table>
      {ahead.length > 0 ? <Ahead months={ahead} /> : null}
    </Box>
  );
}

/** The months to come, folded: there are years of them. */
function Ahead({ months }: { months: NonNullable<BurnDown['forecast']>['months'] }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        variant="outlined"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        sx={{ marginBlock: 1.5, position: 'sticky', left: 0 }}
      >
        {translate(isOpen ? 'burnDown.hideForecast' : 'burnDown.showForecast')}
      </Button>
      {isOpen ? (
        <Table size="small" id={id} sx={{ maxWidth: '40rem' }}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('burnDown.month')}</TableCell>
              {(['expected', 'low', 'high'] as const).map((column) => (
                <TableCell key={column} align="right">
                  {translate(`burnDown.${column}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {months.map(({ month, expected, low, high }) => (
              <TableRow key={month}>
                <TableCell component="th" scope="row">
                  {month}
                </TableCell>
                {[expected, low, high].map((value, at) => (
                  <TableCell key={['expected', 'low', 'high'][at]} align="right">
                    <Money value={value} />
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      ) : null}
    </>
  );
}
