import { Box, Typography } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { useLocale, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { Link } from '@mui/material';
import { useMay } from '../../access/use-may.ts';
import { Bar } from '../../components/Bar.tsx';
import { Day } from '../../components/Day.tsx';
import { Facts } from '../../components/Facts.tsx';
import { Money } from '../../components/Money.tsx';
import { Panel } from '../../components/Panel.tsx';
import { NumberText } from '../../guessers/NumberText.tsx';
import { formatMoneyInWords, formatNumber } from '../../i18n/format.ts';
import type { LocaleCode } from '../../i18n/locale.ts';
import { listPath } from '../../resource-path.ts';
import { budgetParts, committedCents } from './budget-parts.ts';
import { ConfirmBudgetButton } from './ConfirmBudgetButton.tsx';
import type { FundingSourceDetail } from './source-query.ts';

/** Where the money stands, in sentences first, then in a bar with its table. */
export function SourceOverview({ source }: { source: FundingSourceDetail }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const { palette } = useTheme();
  const mayConfirm = useMay('confirmBudget');
  const mayList = useMay('consoleApplications');
  const { budget, statistics } = source;
  const money = (cents: number) => formatMoneyInWords(cents, locale);
  const colours = {
    paid: palette.primary.dark,
    payable: palette.primary.main,
    reserved: palette.secondary.main,
    granted: palette.warning.main,
    other: palette.text.secondary,
    free: palette.background.sunken,
  };
  const sentence = translate('sources.budgetSentence', {
    total: money(budget.total.cents),
    committed: money(committedCents(budget)),
    free: money(budget.free.cents),
  });
  const parts = budgetParts(budget).map((part) => ({
    label: translate(`sources.budget.${part.name}`),
    value: part.cents,
    shown: <Money value={part} />,
    colour: colours[part.name],
  }));
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
        alignItems: 'start',
      }}
    >
      <Panel
        title={translate('sources.money')}
        actions={mayConfirm ? <ConfirmBudgetButton source={source.id} name={source.shortName} /> : undefined}
      >
        <Typography sx={{ fontSize: '1.0625rem', maxWidth: '60ch', marginBottom: 2 }}>{sentence}</Typography>
        <Bar parts={parts} total={budget.total.cents} label={sentence} />
        <Typography color="textSecondary" sx={{ marginTop: 2, maxWidth: '60ch' }}>
          {translate('sources.returned', { lapsed: money(budget.lapsed.cents), forfeited: money(budget.forfeited.cents) })}
        </Typography>
        <Box sx={{ marginTop: 1.5 }}>
          <Link component={RouterLink} to={listPath('ledger-transfers', { fundingSource: source.code })}>
            {translate('sources.allTransfers')}
          </Link>
          {' · '}
          <Link component={RouterLink} to={`/ledger-transfers/statement/${encodeURIComponent(source.id)}`}>
            {translate('statement.open')}
          </Link>
        </Box>
      </Panel>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Panel title={translate('sources.people')}>
          <Typography sx={{ marginBottom: 1.5 }}>
            {translate('sources.peopleSentence', {
              smart_count: statistics.applications,
              applications: formatNumber(statistics.applications, locale),
              completed: formatNumber(statistics.personsCompleted, locale),
            })}
          </Typography>
          <Facts
            facts={(['applications', 'approved', 'rejected', 'started', 'interrupted', 'completed', 'personsCompleted'] as const).map(
              (name) => ({
                label: translate(`sources.statistics.${name}`),
                value: <NumberText value={statistics[name]} />,
              }),
            )}
          />
          {mayList ? (
            <Box sx={{ marginTop: 1.5 }}>
              <Link component={RouterLink} to={listPath('applications', { fundingSource: [source.code] })}>
                {translate('sources.allApplications')}
              </Link>
            </Box>
          ) : null}
        </Panel>
        <Panel title={translate('sources.when')}>
          <Facts
            facts={[
              { label: translate('resources.funding-sources.fields.eligibleFrom'), value: <Day value={source.eligibleFrom} /> },
              { label: translate('resources.funding-sources.fields.eligibleUntil'), value: <Day value={source.eligibleUntil} /> },
              { label: translate('resources.funding-sources.fields.programmeCount'), value: <NumberText value={source.programmeCount} /> },
            ]}
          />
        </Panel>
      </Box>
    </Box>
  );
}
