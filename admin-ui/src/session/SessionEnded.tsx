import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { loginAddress } from './login-address.ts';
import { noteSessionBack, useSessionHasEnded } from './session-end.ts';
import { reloadViewer } from './viewer.ts';

/** The session is over, the page is not: log in in another tab, come back, and what was typed is still here (ROLE-7). */
export function SessionEnded() {
  const translate = useTranslate();
  const hasEnded = useSessionHasEnded();
  const [isStillOut, setStillOut] = useState(false);

  const goOn = async () => {
    const viewer = await reloadViewer().catch(() => null);
    setStillOut(viewer === null);
    if (viewer) noteSessionBack();
  };
  return (
    <Dialog open={hasEnded} aria-labelledby="session-ended">
      <DialogTitle id="session-ended" component="h2" variant="h2">
        {translate('session.ended')}
      </DialogTitle>
      <DialogContent>
        <Typography>{translate('session.nothingLost')}</Typography>
        {isStillOut ? (
          <Typography color="error" role="alert" sx={{ marginTop: 1 }}>
            {translate('session.stillOut')}
          </Typography>
        ) : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={() => void goOn()}>{translate('session.goOn')}</Button>
        <Button variant="contained" href={loginAddress('/admin')} target="_blank">
          {translate('session.logInElsewhere')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
