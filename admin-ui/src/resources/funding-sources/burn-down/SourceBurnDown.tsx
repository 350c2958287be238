import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import { Box, Button, Typography } from '@mui/material';
import { downloadCSV, useLocale, useTranslate } from 'react-admin';
import { nodeOf } from '../../../api/node-of.ts';
import { useQuery } from '../../../api/use-query.ts';
import { Panel } from '../../../components/Panel.tsx';
import { QueryState } from '../../../components/QueryState.tsx';
import { graphql } from '../../../gql/index.ts';
import { formatDateInWords, formatMoneyInWords } from '../../../i18n/format.ts';
import type { LocaleCode } from '../../../i18n/locale.ts';
import { toCsv } from '../../../list/to-csv.ts';
import type { FundingSourceDetail } from '../source-query.ts';
import { BurnDownChart } from './BurnDownChart.tsx';
import { BurnDownTable } from './BurnDownTable.tsx';
import { COLUMNS } from './burn-down-columns.ts';
import { PlanPanel } from './PlanPanel.tsx';
import { type BurnDown, burnDownRows } from './burn-down-rows.ts';

const BURN_DOWN = graphql(`
  query SourceBurnDown_Source($id: ID!, $locale: Locale) {
    node(id: $id) {
      ... on FundingSource {
        id
        eligibleFrom
        eligibleUntil
        burnDown {
          month
          confirmed { cents }
          allocated { cents }
          reserved { cents }
          earned { cents }
          paid { cents }
          lapsed { cents }
          returned { cents }
          other { cents }
          committed { cents }
          free { cents }
        }
        forecast {
          basedOnMonths
          monthly { cents }
          runsOutOn
          runsOutEarliest
          runsOutLatest
          method(locale: $locale)
          months { month expected { cents } low { cents } high { cents } }
        }
        budgetPlan {
          step
          amounts { from amount { cents } }
          months { month planned { cents } committed { cents } expected { cents } }
          inPlainWords(locale: $locale)
          versions { number total { cents } enteredBy enteredAt }
        }
      }
    }
  }
`);

/** The budget month by month, and where it goes if it goes on like this. */
export function SourceBurnDown({ source }: { source: FundingSourceDetail }) {
  const query = useQuery(BURN_DOWN, { id: source.id });
  return (
    <QueryState query={query} read={(answer) => nodeOf(answer)}>
      {(budget) => <Months budget={budget} code={source.code} />}
    </QueryState>
  );
}

function Months({ budget, code }: { budget: BurnDown; code: string }) {
  const translate = useTranslate();
  const sentence = useForecastSentence(budget);
  const rows = burnDownRows(budget);
  const download = () => {
    const head = [
      translate('burnDown.month'),
      ...COLUMNS.map((column) => translate(`burnDown.${column}`)),
      ...AHEAD.map((column) => translate(`burnDown.${column}`)),
    ];
    const euros = (cents: number | undefined) => (cents === undefined ? '' : (cents / 100).toFixed(2).replace('.', ','));
    const past = budget.burnDown.map((month) => [month.month, ...COLUMNS.map((column) => euros(month[column].cents)), '', '', '']);
    const ahead = (budget.forecast?.months ?? []).map((month) => [
      month.month,
      ...COLUMNS.map(() => ''),
      ...AHEAD.map((column) => euros(month[column].cents)),
    ]);
    downloadCSV(toCsv([head, ...past, ...ahead]), `stars-budget-${code}`);
  };
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Panel
        title={translate('burnDown.title')}
        actions={
          <Button variant="outlined" startIcon={<FileDownloadOutlined />} onClick={download}>
            CSV
          </Button>
        }
      >
        <Typography sx={{ fontSize: '1.0625rem', maxWidth: '65ch', marginBottom: 1 }}>{sentence}</Typography>
        {rows.length > 1 ? <BurnDownChart rows={rows} label={sentence} hasPlan={budget.budgetPlan !== null} /> : null}
        {budget.forecast ? (
          <Typography color="textSecondary" sx={{ marginTop: 1, maxWidth: '65ch' }}>
            {budget.forecast.method}
          </Typography>
        ) : null}
      </Panel>
      <PlanPanel budget={budget} confirmedCents={budget.burnDown.reduce((sum, { confirmed }) => sum + confirmed.cents, 0)} />
      <Panel title={translate('burnDown.table')}>
        <BurnDownTable budget={budget} />
      </Panel>
    </Box>
  );
}

const AHEAD = ['expected', 'low', 'high'] as const;

/** What the chart says, in one or two sentences. */
function useForecastSentence({ burnDown, forecast, eligibleUntil }: BurnDown): string {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const day = (value: string) => formatDateInWords(value, locale);
  const free = formatMoneyInWords(burnDown.at(-1)?.free.cents ?? 0, locale);
  if (!forecast) return translate('burnDown.noForecast', { free });
  const pace = { free, monthly: formatMoneyInWords(Math.abs(forecast.monthly.cents), locale), until: day(eligibleUntil) };
  if (forecast.monthly.cents <= 0) return translate('burnDown.growing', pace);
  if (!forecast.runsOutOn)
    return translate(forecast.runsOutEarliest ? 'burnDown.enoughUnless' : 'burnDown.enough', {
      ...pace,
      earliest: forecast.runsOutEarliest ? day(forecast.runsOutEarliest) : '',
    });
  return translate('burnDown.runsOut', {
    ...pace,
    on: day(forecast.runsOutOn),
    earliest: forecast.runsOutEarliest ? day(forecast.runsOutEarliest) : day(forecast.runsOutOn),
    latest: forecast.runsOutLatest ? day(forecast.runsOutLatest) : translate('burnDown.afterPeriod'),
  });
}
