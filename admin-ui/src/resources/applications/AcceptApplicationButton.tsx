import CheckOutlined from '@mui/icons-material/CheckOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { newIdempotencyKey } from '../../api/idempotency-key.ts';
import { useAction } from '../../api/use-action.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { ACCEPT } from './accept-application.ts';

export function AcceptApplicationButton({ id, groupCode }: { id: string; groupCode: string }) {
  const translate = useTranslate();
  const [key, setKey] = useState<string | null>(null);
  const { start, isRunning, error } = useAction(ACCEPT, { done: 'applications.accepted', inForm: true, onDone: () => setKey(null) });
  return (
    <>
      <Button variant="contained" startIcon={<CheckOutlined />} onClick={() => setKey(newIdempotencyKey())}>
        {translate('applications.accept')}
      </Button>
      <ConfirmDialog
        isOpen={key !== null}
        title={translate('applications.acceptTitle', { group: groupCode })}
        action={translate('applications.accept')}
        isRunning={isRunning}
        error={error?.message}
        onClose={() => setKey(null)}
        onConfirm={() => key && start({ application: id, idempotencyKey: key })}
      >
        {translate('applications.acceptExplained')}
      </ConfirmDialog>
    </>
  );
}
