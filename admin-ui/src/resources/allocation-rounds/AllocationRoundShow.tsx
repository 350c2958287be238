import {
  Alert,
  Box,
  LinearProgress,
  Link,
  Step,
  StepLabel,
  Stepper,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useGetResourceLabel, useLocale, useTranslate } from 'react-admin';
import { Link as RouterLink, useParams } from 'react-router';
import { useMay } from '../../access/use-may.ts';
import { type NodeOf, nodeOf } from '../../api/node-of.ts';
import { useQuery } from '../../api/use-query.ts';
import { Day, Instant } from '../../components/Day.tsx';
import { Facts } from '../../components/Facts.tsx';
import { Money } from '../../components/Money.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { Panel } from '../../components/Panel.tsx';
import { QueryState } from '../../components/QueryState.tsx';
import { StatusTag } from '../../components/StatusTag.tsx';
import { graphql } from '../../gql/index.ts';
import type { AllocationRoundShow_RoundQuery } from '../../gql/graphql.ts';
import { NumberText } from '../../guessers/NumberText.tsx';
import { ReferenceLink } from '../../guessers/FieldFor.tsx';
import { formatMoneyInWords, formatNumber } from '../../i18n/format.ts';
import { today } from '../../inputs/riga-time.ts';
import type { LocaleCode } from '../../i18n/locale.ts';
import { outcomesPath } from '../round-outcomes/outcomes-path.ts';
import { NewerRulesNotice } from './NewerRulesNotice.tsx';
import { RoundActions } from './RoundActions.tsx';

const ROUND = graphql(`
  query AllocationRoundShow_Round($id: ID!, $locale: Locale) {
    node(id: $id) {
      ... on AllocationRound {
        id
        name(locale: $locale)
        fundingSource { id code shortName(locale: $locale) budget { free { cents } } }
        roundOn windowFrom windowUntil chooseBy useBy status approvedBy approvedAt processed toProcess
        amount { cents }
        rulesVersion
        newerRules { version amount { cents } }
        preview { ...AllocationRoundShow_Counts }
        report { ...AllocationRoundShow_Counts }
      }
    }
  }
  fragment AllocationRoundShow_Counts on RoundPreview {
    receiving leftOut computedAt
    amount { cents }
    lines { reason label(locale: $locale) persons amount { cents } }
  }
`);

export type Round = NodeOf<AllocationRoundShow_RoundQuery>;
type Counts = NonNullable<Round['preview']>;

const STEPS = ['DRAFT', 'PREVIEWED', 'APPROVED', 'RUNNING', 'DONE'] as const;

/** A round is a job in four steps: preview, approval by a finance officer, run, report (FUND-11). */
export function AllocationRoundShow() {
  const { id = '' } = useParams();
  const query = useQuery(ROUND, { id }, { every: (answer) => (nodeOf(answer)?.status === 'RUNNING' ? 700 : false) });
  return (
    <QueryState query={query} read={(answer) => nodeOf(answer)}>
      {(round) => <RoundView round={round} />}
    </QueryState>
  );
}

function RoundView({ round }: { round: Round }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const labelOf = useGetResourceLabel();
  const mayApprove = useMay('approveAllocationRound');
  const label = (field: string) => translate(`resources.allocation-rounds.fields.${field}`);
  return (
    <>
      <PageHead
        title={round.name}
        back={{ to: '/allocation-rounds', label: labelOf('allocation-rounds', 2) }}
        beside={<StatusTag enumName="RoundStatus" value={round.status} />}
        actions={<RoundActions round={round} />}
      />
      <Stepper activeStep={STEPS.indexOf(round.status)} alternativeLabel sx={{ marginBottom: 3, maxWidth: '48rem' }}>
        {(['preview', 'approve', 'run', 'report'] as const).map((step, index) => (
          <Step key={step} completed={STEPS.indexOf(round.status) > index}>
            <StepLabel>{translate(`rounds.step.${step}`)}</StepLabel>
          </Step>
        ))}
      </Stepper>
      {round.status === 'RUNNING' ? <Progress round={round} /> : null}
      {isStopped(round) ? (
        <Alert severity="warning" sx={{ marginBottom: 2, maxWidth: '48rem' }}>
          {translate('rounds.stopped', countsOf(round, locale))}
        </Alert>
      ) : null}
      {round.newerRules ? <NewerRulesNotice round={round} newer={round.newerRules} /> : null}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(0, 1fr)' },
          alignItems: 'start',
        }}
      >
        <Box sx={{ display: 'grid', gap: 2 }}>
          {round.report ? <CountsPanel title={translate('rounds.report')} counts={round.report} roundId={round.id} isReport /> : null}
          {round.preview ? <CountsPanel title={translate('rounds.preview')} counts={round.preview} roundId={round.id} /> : null}
          {round.preview && !round.report && round.processed === 0 ? <BudgetCheck round={round} counts={round.preview} /> : null}
          {round.status === 'PREVIEWED' && !mayApprove ? <Alert severity="info">{translate('rounds.approvedByFinance')}</Alert> : null}
          {round.status === 'APPROVED' && round.roundOn > today() ? (
            <Alert severity="info">
              {translate('rounds.notYet')} <Day value={round.roundOn} />
            </Alert>
          ) : null}
          {!round.preview && !round.report ? <Alert severity="info">{translate('rounds.notComputed')}</Alert> : null}
        </Box>
        <Panel title={translate('rounds.dates')}>
          <Facts
            facts={[
              { label: label('fundingSource'), value: <ReferenceLink resource="funding-sources" record={round.fundingSource} /> },
              { label: label('amount'), value: <Money value={round.amount} /> },
              { label: label('rulesVersion'), value: translate('rounds.version', { version: round.rulesVersion }) },
              { label: label('roundOn'), value: <Day value={round.roundOn} /> },
              { label: label('windowFrom'), value: <Instant value={round.windowFrom} /> },
              { label: label('windowUntil'), value: <Instant value={round.windowUntil} /> },
              { label: label('chooseBy'), value: <Day value={round.chooseBy} /> },
              { label: label('useBy'), value: <Day value={round.useBy} /> },
              { label: label('approvedBy'), value: round.approvedBy },
              { label: label('approvedAt'), value: <Instant value={round.approvedAt} /> },
            ]}
          />
        </Panel>
      </Box>
    </>
  );
}

function Progress({ round }: { round: Round }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const share = round.toProcess > 0 ? Math.round((round.processed / round.toProcess) * 100) : 0;
  const text = translate('rounds.progress', countsOf(round, locale));
  return (
    <Box sx={{ marginBottom: 2, maxWidth: '48rem' }} role="status">
      <Typography>{text}</Typography>
      <LinearProgress variant="determinate" value={share} aria-label={text} />
    </Box>
  );
}

/** It was stopped in the middle: what was given stays, and it can go on. */
function isStopped(round: Round): boolean {
  return round.status === 'APPROVED' && round.processed > 0;
}

function countsOf(round: Round, locale: LocaleCode) {
  return { processed: formatNumber(round.processed, locale), toProcess: formatNumber(round.toProcess, locale) };
}

interface CountsPanelProps {
  title: string;
  counts: Counts;
  roundId: string;
  isReport?: boolean;
}

/** How many, how much, and who is left out and why; each line opens to the persons behind it. */
function CountsPanel({ title, counts, roundId, isReport = false }: CountsPanelProps) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  return (
    <Panel title={title}>
      <Typography sx={{ fontSize: '1.0625rem', marginBottom: 1.5 }}>
        {translate(isReport ? 'rounds.reportSentence' : 'rounds.previewSentence', {
          smart_count: counts.receiving,
          receiving: formatNumber(counts.receiving, locale),
          amount: formatMoneyInWords(counts.amount.cents, locale),
          leftOut: formatNumber(counts.leftOut, locale),
        })}
      </Typography>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('rounds.why')}</TableCell>
            <TableCell align="right">{translate('rounds.persons')}</TableCell>
            <TableCell align="right">{translate('rounds.sum')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {counts.lines.map((line) => (
            <TableRow key={line.reason}>
              <TableCell>
                <Link component={RouterLink} to={outcomesPath(roundId, line.reason, !isReport)}>
                  {line.label}
                </Link>
              </TableCell>
              <TableCell align="right">
                <NumberText value={line.persons} />
              </TableCell>
              <TableCell align="right">{line.amount.cents > 0 ? <Money value={line.amount} /> : '–'}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Typography variant="caption" color="textSecondary" component="p" sx={{ marginTop: 1 }}>
        {translate('rounds.computedAt')} <Instant value={counts.computedAt} />
      </Typography>
    </Panel>
  );
}

/** Whether the free budget is enough, before anybody approves. */
function BudgetCheck({ round, counts }: { round: Round; counts: Counts }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const free = round.fundingSource.budget.free.cents;
  const isEnough = free >= counts.amount.cents;
  return (
    <Alert severity={isEnough ? 'success' : 'error'}>
      {translate(isEnough ? 'rounds.enough' : 'rounds.notEnough', {
        free: formatMoneyInWords(free, locale),
        needed: formatMoneyInWords(counts.amount.cents, locale),
        after: formatMoneyInWords(Math.abs(free - counts.amount.cents), locale),
      })}
    </Alert>
  );
}
