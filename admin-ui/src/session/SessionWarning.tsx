import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAction } from '../api/use-action.ts';
import { graphql } from '../gql/index.ts';
import { canBeExtended, isEndingSoon, timeLeft } from './session-clock.ts';
import { noteSessionEnd, useSessionHasEnded } from './session-end.ts';
import { reloadViewer } from './viewer.ts';

const EXTEND = graphql(`
  mutation SessionWarning_Extend($input: ExtendSessionInput!, $locale: Locale) {
    extendSession(input: $input) { viewer { idleEndsAt } userErrors { code message(locale: $locale) path } }
  }
`);

/** Five minutes before the session ends: says so and offers to go on (ROLE-7). */
export function SessionWarning() {
  const translate = useTranslate();
  const hasEnded = useSessionHasEnded();
  const [left, setLeft] = useState<number | null>(null);
  const [isSeen, setSeen] = useState(false);
  const { start, isRunning } = useAction(EXTEND, { onDone: () => void reloadViewer() });

  useEffect(() => {
    const timer = setInterval(() => {
      const now = timeLeft();
      if (now !== null && now <= 0) noteSessionEnd();
      setLeft(isEndingSoon() ? now : null);
    }, 1000);
    return () => clearInterval(timer);
  }, []);

  const minutes = Math.max(1, Math.ceil((left ?? 0) / 60_000));
  return (
    <Dialog open={left !== null && !hasEnded && !isSeen} aria-labelledby="session-warning">
      <DialogTitle id="session-warning" component="h2" variant="h2">
        {translate('session.endsSoon', { smart_count: minutes })}
      </DialogTitle>
      <DialogContent>
        <Typography>{translate(canBeExtended() ? 'session.canExtend' : 'session.cannotExtend')}</Typography>
      </DialogContent>
      <DialogActions>
        {canBeExtended() ? (
          <Button variant="contained" autoFocus disabled={isRunning} onClick={() => start({ clientMutationId: null })}>
            {translate('session.extend')}
          </Button>
        ) : (
          <Button onClick={() => setSeen(true)}>{translate('ra.action.close')}</Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
