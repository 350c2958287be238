import CheckOutlined from '@mui/icons-material/CheckOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useListContext, useNotify, useTranslate } from 'react-admin';
import { newIdempotencyKey } from '../../api/idempotency-key.ts';
import { useAction } from '../../api/use-action.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { ACCEPT } from './accept-application.ts';

/** Accepts the selected applications one after another; those that were refused stay selected, with the reason. */
export function BulkAccept() {
  const translate = useTranslate();
  const notify = useNotify();
  const { selectedIds, onSelect } = useListContext();
  const [keys, setKeys] = useState<Map<string, string> | null>(null);
  const { run, isRunning } = useAction(ACCEPT, { inForm: true });

  const acceptAll = async () => {
    const refused: { id: string; message: string }[] = [];
    for (const [id, idempotencyKey] of keys ?? []) {
      await run({ application: id, idempotencyKey }).catch((error: Error) => refused.push({ id, message: error.message }));
    }
    const accepted = (keys?.size ?? 0) - refused.length;
    setKeys(null);
    onSelect(refused.map(({ id }) => id));
    if (refused.length === 0) notify('applications.acceptedMany', { type: 'success', messageArgs: { smart_count: accepted } });
    else
      notify('applications.someRefused', {
        type: 'warning',
        autoHideDuration: 10_000,
        messageArgs: { accepted, smart_count: refused.length, message: refused[0]?.message },
      });
  };
  return (
    <>
      <Button startIcon={<CheckOutlined />} onClick={() => setKeys(new Map(selectedIds.map((id) => [String(id), newIdempotencyKey()])))}>
        {translate('applications.accept')}
      </Button>
      <ConfirmDialog
        isOpen={keys !== null}
        title={translate('applications.acceptManyTitle', { smart_count: selectedIds.length })}
        action={translate('applications.acceptMany', { smart_count: selectedIds.length })}
        isRunning={isRunning}
        onClose={() => setKeys(null)}
        onConfirm={() => void acceptAll()}
      >
        {translate('applications.acceptExplained')}
      </ConfirmDialog>
    </>
  );
}
