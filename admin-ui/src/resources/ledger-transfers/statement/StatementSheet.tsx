import { Box, Table, TableBody, TableCell, TableFooter, TableHead, TableRow, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { Day, Instant } from '../../../components/Day.tsx';
import { Money } from '../../../components/Money.tsx';
import type { StatementPage_StatementQuery } from '../../../gql/graphql.ts';
import { formatMoney } from '../../../i18n/format.ts';
import type { LocaleCode } from '../../../i18n/locale.ts';

type Statement = NonNullable<StatementPage_StatementQuery['consoleStatement']>;

/** Opening balance, what happened, closing balance. */
export function StatementSheet({ statement }: { statement: Statement }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const money = (cents: number) => formatMoney(cents, locale);
  const { lines, lineCount } = statement;
  return (
    <Box
      sx={{
        border: 1,
        borderColor: 'divider',
        borderRadius: '0.625rem',
        backgroundColor: 'background.paper',
        padding: { xs: 1.5, md: 2.5 },
      }}
    >
      <Typography sx={{ marginBottom: 1.5 }}>
        {translate('statement.summary', {
          opening: money(statement.opening.cents),
          received: money(statement.received.cents),
          spent: money(statement.spent.cents),
          closing: money(statement.closing.cents),
        })}
      </Typography>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={translate('statement.lines')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate('resources.ledger-transfers.fields.at')}</TableCell>
              <TableCell>{translate('trail.what')}</TableCell>
              <TableCell align="right">{translate('statement.in')}</TableCell>
              <TableCell align="right">{translate('statement.out')}</TableCell>
              <TableCell align="right">{translate('statement.balance')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            <TableRow>
              <TableCell>
                <Day value={statement.from} />
              </TableCell>
              <TableCell>{translate('statement.opening')}</TableCell>
              <TableCell />
              <TableCell />
              <TableCell align="right" sx={{ fontWeight: 640 }}>
                <Money value={statement.opening} />
              </TableCell>
            </TableRow>
            {lines.nodes.map((line) => (
              <TableRow key={line.transfer}>
                <TableCell>
                  <Instant value={line.at} />
                </TableCell>
                <TableCell sx={{ minWidth: '11rem' }}>{line.sentence}</TableCell>
                <TableCell align="right">{line.change.cents > 0 ? <Money value={line.change} /> : null}</TableCell>
                <TableCell align="right">{line.change.cents < 0 ? <Money value={{ cents: -line.change.cents }} /> : null}</TableCell>
                <TableCell align="right">
                  <Money value={line.balance} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
          <TableFooter>
            <TableRow sx={{ '& td': { color: 'text.primary', fontSize: 'inherit', fontWeight: 640 } }}>
              <TableCell>
                <Day value={statement.until} />
              </TableCell>
              <TableCell>{translate('statement.closing')}</TableCell>
              <TableCell align="right">
                <Money value={statement.received} />
              </TableCell>
              <TableCell align="right">
                <Money value={statement.spent} />
              </TableCell>
              <TableCell align="right">
                <Money value={statement.closing} />
              </TableCell>
            </TableRow>
          </TableFooter>
        </Table>
      </Box>
      {lineCount > lines.nodes.length ? (
        <Typography color="textSecondary" sx={{ marginTop: 1.5 }}>
          {translate('statement.more', { shown: lines.nodes.length, total: lineCount })}
        </Typography>
      ) : null}
    </Box>
  );
}
