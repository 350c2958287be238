import { Button, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMay } from '../../access/use-may.ts';
import { useAction } from '../../api/use-action.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { graphql } from '../../gql/index.ts';

const STOP = graphql(`
  mutation StopDraw_Stop($input: StopDrawInput!, $locale: Locale) {
    stopDraw(input: $input) { draw { id status stopReason(locale: $locale) } userErrors { code message(locale: $locale) path } }
  }
`);

/** Stops a draw while its secret number is still secret; the reason is for everybody to read. */
export function StopDrawButton({ draw }: { draw: { id: string; code: string } }) {
  const translate = useTranslate();
  const mayEdit = useMay('stopDraw');
  const [isOpen, setOpen] = useState(false);
  const [lv, setLv] = useState('');
  const [en, setEn] = useState('');
  const { start, isRunning, error } = useAction(STOP, { done: 'draws.stopDone', inForm: true, onDone: () => setOpen(false) });
  if (!mayEdit) return null;
  return (
    <>
      <Button variant="outlined" color="error" onClick={() => setOpen(true)}>
        {translate('draws.stop')}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={translate('draws.stopTitle', { code: draw.code })}
        action={translate('draws.stop')}
        isDangerous
        isReady={lv.trim() !== ''}
        isRunning={isRunning}
        error={error?.message}
        onClose={() => setOpen(false)}
        onConfirm={() => start({ draw: draw.id, reasonLv: lv, reasonEn: en || null })}
      >
        <Typography>{translate('draws.stopExplained')}</Typography>
        <TextField required multiline label={translate('draws.reasonLv')} value={lv} onChange={(event) => setLv(event.target.value)} />
        <TextField multiline label={translate('draws.reasonEn')} value={en} onChange={(event) => setEn(event.target.value)} />
      </ConfirmDialog>
    </>
  );
}
