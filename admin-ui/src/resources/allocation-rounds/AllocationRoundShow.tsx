import {
  Alert,
  Box,
  Button,
  LinearProgress,
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
import { useState } from 'react';
import { useGetResourceLabel, useLocale, useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { useMay } from '../../access/use-may.ts';
import { newIdempotencyKey } from '../../api/idempotency-key.ts';
import { useAction } from '../../api/use-action.ts';
import { type NodeOf, nodeOf } from '../../api/node-of.ts';
import { useQuery } from '../../api/use-query.ts';
import { Ask } from '../../components/Ask.tsx';
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

const ROUND = graphql(`
  query AllocationRoundShow_Round($id: ID!, $locale: Locale) {
    node(id: $id) {
      ... on AllocationRound {
        id
        name(locale: $locale)
        fundingSource { id code shortName(locale: $locale) budget { free { cents } } }
        roundOn windowFrom windowUntil chooseBy useBy status approvedBy approvedAt processed toProcess
        amount { cents }
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

const PREVIEW = graphql(`
  mutation AllocationRoundShow_Preview($input: RoundInput!, $locale: Locale) {
    previewAllocationRound(input: $input) { round { id status } userErrors { code message(locale: $locale) path } }
  }
`);
const APPROVE = graphql(`
  mutation AllocationRoundShow_Approve($input: RoundInput!, $locale: Locale) {
    approveAllocationRound(input: $input) { round { id status } userErrors { code message(locale: $locale) path } }
  }
`);
const RUN = graphql(`
  mutation AllocationRoundShow_Run($input: RunAllocationRoundInput!, $locale: Locale) {
    runAllocationRound(input: $input) { round { id status } userErrors { code message(locale: $locale) path } }
  }
`);

type Round = NodeOf<AllocationRoundShow_RoundQuery>;
type Counts = NonNullable<Round['preview']>;

const STEPS = ['DRAFT', 'PREVIEWED', 'APPROVED', 'RUNNING', 'DONE'] as const;

/** A round is a job in four steps: preview, approval by a finance officer, run, report (FUND-11). */
export function AllocationRoundShow() {
  const { id = '' } = useParams();
  const query = useQuery(ROUND, { id }, { every: (answer) => (nodeOf(answer)?.status === 'RUNNING' ? 1500 : false) });
  return (
    <QueryState query={query} read={(answer) => nodeOf(answer)}>
      {(round) => <RoundView round={round} />}
    </QueryState>
  );
}

function RoundView({ round }: { round: Round }) {
  const translate = useTranslate();
  const labelOf = useGetResourceLabel();
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
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(0, 1fr)' },
          alignItems: 'start',
        }}
      >
        <Box sx={{ display: 'grid', gap: 2 }}>
          {round.report ? <CountsPanel title={translate('rounds.report')} counts={round.report} isReport /> : null}
          {round.preview ? <CountsPanel title={translate('rounds.preview')} counts={round.preview} /> : null}
          {round.preview && !round.report ? <BudgetCheck round={round} counts={round.preview} /> : null}
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
  const text = translate('rounds.progress', {
    processed: formatNumber(round.processed, locale),
    toProcess: formatNumber(round.toProcess, locale),
  });
  return (
    <Box sx={{ marginBottom: 2, maxWidth: '48rem' }} role="status">
      <Typography>{text}</Typography>
      <LinearProgress variant="determinate" value={share} aria-label={text} />
    </Box>
  );
}

/** How many, how much, and who is left out and why. */
function CountsPanel({ title, counts, isReport = false }: { title: string; counts: Counts; isReport?: boolean }) {
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
              <TableCell>{line.label}</TableCell>
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

function RoundActions({ round }: { round: Round }) {
  const translate = useTranslate();
  const mayApprove = useMay('approve', 'allocation-rounds');
  const mayRun = useMay('run', 'allocation-rounds');
  const preview = useAction(PREVIEW, { done: 'rounds.previewed' });
  const isBeforeRun = round.status === 'DRAFT' || round.status === 'PREVIEWED';
  return (
    <>
      {mayRun && isBeforeRun ? (
        <Button
          variant={round.status === 'DRAFT' ? 'contained' : 'outlined'}
          disabled={preview.isRunning}
          onClick={() => preview.start({ round: round.id })}
        >
          {translate(round.status === 'DRAFT' ? 'rounds.compute' : 'rounds.computeAgain')}
        </Button>
      ) : null}
      {mayApprove && round.status === 'PREVIEWED' ? <ApproveButton round={round} /> : null}
      {mayRun && round.status === 'APPROVED' && round.roundOn <= today() ? <RunButton round={round} /> : null}
    </>
  );
}

function ApproveButton({ round }: { round: Round }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const { start, isRunning, error } = useAction(APPROVE, { done: 'rounds.approved', inForm: true, onDone: () => setOpen(false) });
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {translate('rounds.approve')}
      </Button>
      <Ask
        isOpen={isOpen}
        title={translate('rounds.approveTitle', { name: round.name })}
        action={translate('rounds.approve')}
        isRunning={isRunning}
        error={error?.message}
        onClose={() => setOpen(false)}
        onConfirm={() => start({ round: round.id })}
      >
        <Effect round={round} />
      </Ask>
    </>
  );
}

function RunButton({ round }: { round: Round }) {
  const translate = useTranslate();
  const [key, setKey] = useState<string | null>(null);
  const { start, isRunning, error } = useAction(RUN, { done: 'rounds.started', inForm: true, onDone: () => setKey(null) });
  return (
    <>
      <Button variant="contained" onClick={() => setKey(newIdempotencyKey())}>
        {translate('rounds.run')}
      </Button>
      <Ask
        isOpen={key !== null}
        title={translate('rounds.runTitle', { name: round.name })}
        action={translate('rounds.run')}
        isRunning={isRunning}
        error={error?.message}
        onClose={() => setKey(null)}
        onConfirm={() => key && start({ round: round.id, idempotencyKey: key })}
      >
        <Effect round={round} />
        <Typography>{translate('rounds.runTwice')}</Typography>
      </Ask>
    </>
  );
}

function Effect({ round }: { round: Round }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  if (!round.preview) return null;
  return (
    <Typography>
      {translate('rounds.effect', {
        smart_count: round.preview.receiving,
        receiving: formatNumber(round.preview.receiving, locale),
        amount: formatMoneyInWords(round.preview.amount.cents, locale),
      })}
    </Typography>
  );
}
