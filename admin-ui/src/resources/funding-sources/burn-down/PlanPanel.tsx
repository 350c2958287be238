import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { useMay } from '../../../access/use-may.ts';
import { Instant } from '../../../components/Day.tsx';
import { Money } from '../../../components/Money.tsx';
import { Panel } from '../../../components/Panel.tsx';
import type { LocaleCode } from '../../../i18n/locale.ts';
import type { BurnDown } from './burn-down-rows.ts';
import { EnterPlanButton } from './EnterPlanButton.tsx';
import { type PlanRow, planRows } from './plan-rows.ts';
import { stepLabel } from './step-label.ts';

/** The plan of a budget beside what happened: over or under in words, step by step in figures, and every plan there has been. */
export function PlanPanel({ budget, confirmedCents }: { budget: BurnDown; confirmedCents: number }) {
  const translate = useTranslate();
  const mayEdit = useMay('setBudgetPlan');
  const plan = budget.budgetPlan;
  return (
    <Panel
      title={translate('plan.title')}
      actions={mayEdit ? <EnterPlanButton budget={budget} confirmedCents={confirmedCents} /> : undefined}
    >
      {plan ? (
        <>
          {plan.inPlainWords.map((sentence) => (
            <Typography key={sentence} sx={{ fontSize: '1.0625rem', maxWidth: '65ch', marginBottom: 1 }}>
              {sentence}
            </Typography>
          ))}
          <PlanTable rows={planRows(plan)} step={plan.step} />
          <Typography variant="caption" color="textSecondary" component="div" sx={{ marginTop: 1.5 }}>
            {plan.versions.map(({ number, total, enteredBy, enteredAt }) => (
              <div key={number}>
                {translate('plan.version', { number })} <Money value={total} />, <Instant value={enteredAt} />
                {enteredBy ? `, ${enteredBy}` : ''}
              </div>
            ))}
          </Typography>
        </>
      ) : (
        <Typography color="textSecondary">{translate('plan.none')}</Typography>
      )}
    </Panel>
  );
}

function PlanTable({ rows, step }: { rows: readonly PlanRow[]; step: 'MONTH' | 'QUARTER' }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={translate('plan.title')}>
      <Table size="small" sx={{ '& td, & th': { whiteSpace: 'nowrap' } }}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('plan.by')}</TableCell>
            {(['planned', 'committed', 'gap'] as const).map((column) => (
              <TableCell key={column} align="right">
                {translate(`plan.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.from} sx={row.isPresent ? { backgroundColor: 'tint.secondary' } : {}}>
              <TableCell component="th" scope="row">
                {stepLabel(step, row.from, locale)}
                {row.isPresent ? ` (${translate('plan.present')})` : ''}
              </TableCell>
              <TableCell align="right">
                <Money value={{ cents: row.plannedCents }} />
              </TableCell>
              <TableCell align="right" sx={row.isExpected ? { color: 'text.secondary', fontStyle: 'italic' } : {}}>
                {row.reachedCents === null ? '–' : <Money value={{ cents: row.reachedCents }} />}
                {row.isExpected ? ` (${translate('plan.expected')})` : ''}
              </TableCell>
              <TableCell align="right">{row.reachedCents === null ? '–' : <Gap cents={row.reachedCents - row.plannedCents} />}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

/** More than planned with a plus, less with a minus: never by colour alone. */
function Gap({ cents }: { cents: number }) {
  if (cents === 0) return <>0</>;
  return (
    <>
      {cents > 0 ? '+' : '−'}
      <Money value={{ cents: Math.abs(cents) }} />
    </>
  );
}
