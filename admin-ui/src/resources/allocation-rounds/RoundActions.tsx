import StopCircleOutlined from '@mui/icons-material/StopCircleOutlined';
import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { useMay } from '../../access/use-may.ts';
import { newIdempotencyKey } from '../../api/idempotency-key.ts';
import { useAction } from '../../api/use-action.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { graphql } from '../../gql/index.ts';
import { formatMoneyInWords, formatNumber } from '../../i18n/format.ts';
import type { LocaleCode } from '../../i18n/locale.ts';
import { today } from '../../inputs/riga-time.ts';
import type { Round } from './AllocationRoundShow.tsx';

const PREVIEW = graphql(`
  mutation RoundActions_Preview($input: RoundInput!, $locale: Locale) {
    previewAllocationRound(input: $input) { round { id status } userErrors { code message(locale: $locale) path } }
  }
`);
const APPROVE = graphql(`
  mutation RoundActions_Approve($input: RoundInput!, $locale: Locale) {
    approveAllocationRound(input: $input) { round { id status } userErrors { code message(locale: $locale) path } }
  }
`);
const RUN = graphql(`
  mutation RoundActions_Run($input: RunAllocationRoundInput!, $locale: Locale) {
    runAllocationRound(input: $input) { round { id status } userErrors { code message(locale: $locale) path } }
  }
`);
const STOP = graphql(`
  mutation RoundActions_Stop($input: RoundInput!, $locale: Locale) {
    stopAllocationRound(input: $input) { round { id status } userErrors { code message(locale: $locale) path } }
  }
`);

/** What can be done with the round at its step, by whoever may. */
export function RoundActions({ round }: { round: Round }) {
  const translate = useTranslate();
  const mayApprove = useMay('approveAllocationRound');
  const mayRun = useMay('runAllocationRound');
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
      {mayApprove && round.status === 'PREVIEWED' && !round.newerRules ? <ApproveButton round={round} /> : null}
      {mayRun && round.status === 'APPROVED' && round.roundOn <= today() ? <RunButton round={round} /> : null}
      {mayRun && round.status === 'RUNNING' ? <StopButton round={round} /> : null}
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
      <ConfirmDialog
        isOpen={isOpen}
        title={translate('rounds.approveTitle', { name: round.name })}
        action={translate('rounds.approve')}
        isRunning={isRunning}
        error={error?.message}
        onClose={() => setOpen(false)}
        onConfirm={() => start({ round: round.id })}
      >
        <Effect round={round} />
      </ConfirmDialog>
    </>
  );
}

/** Stops after the people it is dealing with: quickly, so without asking; nothing is lost by it. */
function StopButton({ round }: { round: Round }) {
  const translate = useTranslate();
  const { start, isRunning } = useAction(STOP, { done: 'rounds.stoppedNotice' });
  return (
    <Button
      variant="contained"
      color="error"
      startIcon={<StopCircleOutlined />}
      disabled={isRunning}
      onClick={() => start({ round: round.id })}
    >
      {translate('rounds.stop')}
    </Button>
  );
}

function RunButton({ round }: { round: Round }) {
  const translate = useTranslate();
  const isGoingOn = round.processed > 0;
  const [key, setKey] = useState<string | null>(null);
  const { start, isRunning, error } = useAction(RUN, { done: 'rounds.started', inForm: true, onDone: () => setKey(null) });
  return (
    <>
      <Button variant="contained" onClick={() => setKey(newIdempotencyKey())}>
        {translate(isGoingOn ? 'rounds.goOn' : 'rounds.run')}
      </Button>
      <ConfirmDialog
        isOpen={key !== null}
        title={translate(isGoingOn ? 'rounds.goOnTitle' : 'rounds.runTitle', { name: round.name })}
        action={translate(isGoingOn ? 'rounds.goOn' : 'rounds.run')}
        isRunning={isRunning}
        error={error?.message}
        onClose={() => setKey(null)}
        onConfirm={() => key && start({ round: round.id, idempotencyKey: key })}
      >
        {isGoingOn ? null : <Effect round={round} />}
        <Typography>{translate('rounds.runTwice')}</Typography>
      </ConfirmDialog>
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
