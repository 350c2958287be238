import { Alert, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useMay } from '../../access/use-may.ts';
import { Instant } from '../../components/Day.tsx';
import { EndStopButton } from './EndStopButton.tsx';
import type { PaymentStop } from './settlement-query.ts';

/** Checks of the whole statement or its provider: those that last first, with a way to end them; those that ended tell how. */
export function PaymentStops({ stops }: { stops: readonly PaymentStop[] }) {
  const lasting = stops.filter((stop) => !stop.endedAt);
  const ended = stops.filter((stop) => stop.endedAt);
  return [...lasting, ...ended].map((stop) => <StopAlert key={stop.id} stop={stop} />);
}

function StopAlert({ stop }: { stop: PaymentStop }) {
  const mayEnd = useMay('endPaymentStop');
  return (
    <Alert
      severity={stop.endedAt ? 'info' : 'warning'}
      sx={{ marginBottom: 2 }}
      action={!stop.endedAt && mayEnd ? <EndStopButton stop={stop.id} /> : undefined}
    >
      <StopWords stop={stop} />
    </Alert>
  );
}

/** What is checked, by whom and since when; how it ended. */
export function StopWords({ stop }: { stop: PaymentStop }) {
  const translate = useTranslate();
  return (
    <>
      {stop.endedAt
        ? translate('settlements.stopEnded', { outcome: translate(`enums.StopOutcome.${stop.outcome}`), finding: stop.finding })
        : translate('settlements.stoppedSince', { scope: uncapitalised(translate(`enums.StopScope.${stop.scope}`)), reason: stop.reason })}
      <Typography variant="caption" component="div" color="inherit">
        {stop.endedAt ? stop.endedBy : translate('settlements.stoppedBy', { who: stop.placedBy })}{' '}
        <Instant value={stop.endedAt ?? stop.placedAt} />
      </Typography>
    </>
  );
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
