import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { type FormEvent, type ReactNode, useId } from 'react';
import { useTranslate } from 'react-admin';

interface ConfirmDialogProps {
  isOpen: boolean;
  title: string;
  children?: ReactNode;
  /** What the button does, in words: "Publicēt no 1. jūlija", never "OK". */
  action: string;
  isRunning?: boolean;
  isReady?: boolean;
  isDangerous?: boolean;
  error?: string | null;
  onClose: () => void;
  onConfirm: () => void;
}

/** Asks before something that moves money or places, and says what will happen. */
export function ConfirmDialog({
  isOpen,
  title,
  children,
  action,
  isRunning = false,
  isReady = true,
  isDangerous = false,
  error,
  onClose,
  onConfirm,
}: ConfirmDialogProps) {
  const translate = useTranslate();
  const id = useId();
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (isReady && !isRunning) onConfirm();
  };
  return (
    <Dialog open={isOpen} onClose={isRunning ? undefined : onClose} aria-labelledby={id} maxWidth="sm" fullWidth>
      <form onSubmit={confirm} noValidate>
        <DialogTitle id={id} component="h2" variant="h2">
          {title}
        </DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
          {children}
          {error ? (
            <Alert severity="error" role="alert">
              {error}
            </Alert>
          ) : null}
        </DialogContent>
        <DialogActions sx={{ padding: 2.5, paddingTop: 1 }}>
          <Button onClick={onClose} disabled={isRunning}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" color={isDangerous ? 'error' : 'primary'} disabled={!isReady || isRunning}>
            {action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
