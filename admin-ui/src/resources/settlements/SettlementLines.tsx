import { Box, Link, Table, TableBody, TableCell, TableFooter, TableHead, TableRow, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { Day } from '../../components/Day.tsx';
import { Money } from '../../components/Money.tsx';
import { ReferenceLink } from '../../guessers/FieldFor.tsx';
import { formatMoneyInWords } from '../../i18n/format.ts';
import type { LocaleCode } from '../../i18n/locale.ts';
import { listPath } from '../../resource-path.ts';
import { LineActions } from './LineActions.tsx';
import { StopWords } from './PaymentStops.tsx';
import type { Settlement, SettlementLine } from './settlement-query.ts';

/** The lines of a statement, their sum under them. A learner is named only on the application's own page (ROLE-5). */
export function SettlementLines({ settlement }: { settlement: Settlement }) {
  const translate = useTranslate();
  if (settlement.lines.length === 0) return <Typography color="textSecondary">{translate('settlements.noLines')}</Typography>;
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={translate('settlements.lines')}>
      <Table size="small" sx={{ '& td, & th': { verticalAlign: 'top' }, '& td:first-of-type, & th:first-of-type': { paddingLeft: 0 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('settlements.training')}</TableCell>
            <TableCell>{translate('settlements.why')}</TableCell>
            <TableCell align="right">{translate('settlements.amount')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {settlement.lines.map((line) => (
            <Line key={line.id} line={line} settlement={settlement} />
          ))}
        </TableBody>
        <TableFooter>
          <TableRow>
            <TableCell colSpan={2} component="th" scope="row" sx={{ fontSize: '0.9375rem', color: 'text.primary' }}>
              {translate('settlements.total')}
            </TableCell>
            <TableCell align="right" sx={{ fontSize: '0.9375rem', color: 'text.primary' }}>
              <Money value={settlement.total} sx={{ fontWeight: 640 }} />
            </TableCell>
          </TableRow>
        </TableFooter>
      </Table>
    </Box>
  );
}

function Line({ line, settlement }: { line: SettlementLine; settlement: Settlement }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  return (
    <TableRow>
      <TableCell sx={{ minWidth: '11rem' }}>
        {line.application ? (
          <>
            <ReferenceLink resource="applications" record={line.application} />
            <Box sx={{ color: 'text.secondary' }}>{line.application.programme.title}</Box>
            <Typography variant="caption" color="textSecondary">
              {line.application.group.code}
            </Typography>
          </>
        ) : (
          '–'
        )}
      </TableCell>
      <TableCell>
        <strong>{translate(`enums.SettlementLineKind.${line.kind}`)}</strong>
        <Box>{line.explanation}</Box>
        <Typography variant="caption" color="textSecondary" component="div">
          <Day value={line.at.slice(0, 10)} />
          {line.earlierStatement ? ` · ${translate('settlements.fromStatement', { number: line.earlierStatement })}` : null}
          {line.transfer && line.application ? (
            <>
              {' · '}
              <Link component={RouterLink} to={listPath('ledger-transfers', { application: line.application.id })}>
                {translate('settlements.ledgerTransfer')}
              </Link>
            </>
          ) : null}
          {line.takenBack.cents > 0
            ? ` · ${translate('settlements.takenBackSoFar', { amount: formatMoneyInWords(line.takenBack.cents, locale) })}`
            : null}
        </Typography>
        <Talk line={line} />
        {line.stop && !line.stop.endedAt ? (
          <Box sx={{ marginTop: 0.5, paddingLeft: 1, borderLeft: '3px solid', borderColor: 'warning.main' }}>
            <StopWords stop={line.stop} />
          </Box>
        ) : null}
        <LineActions line={line} settlement={settlement} />
      </TableCell>
      <TableCell align="right">
        <Money value={line.amount} />
      </TableCell>
    </TableRow>
  );
}

/** An objection and the answer to it. */
function Talk({ line }: { line: SettlementLine }) {
  const translate = useTranslate();
  if (!line.objection) return null;
  return (
    <Box sx={{ marginTop: 0.5, paddingLeft: 1, borderLeft: '3px solid', borderColor: line.answer ? 'divider' : 'error.main' }}>
      <div>{translate('settlements.objection', { text: line.objection })}</div>
      {line.answer ? <div>{translate('settlements.answerGiven', { text: line.answer })}</div> : null}
    </Box>
  );
}
