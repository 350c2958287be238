import { Button } from '@mui/material';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { useMay } from '../../access/use-may.ts';
import { newIdempotencyKey } from '../../api/idempotency-key.ts';
import { useAction } from '../../api/use-action.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { graphql } from '../../gql/index.ts';

const OPEN = graphql(`
  mutation GroupActions_Open($input: GroupIdInput!, $locale: Locale) {
    openGroup(input: $input) { group { id status } userErrors { code message(locale: $locale) path } }
  }
`);
const CANCEL = graphql(`
  mutation GroupActions_Cancel($input: GroupIdInput!, $locale: Locale) {
    cancelGroup(input: $input) { group { id status } userErrors { code message(locale: $locale) path } }
  }
`);

/** Opens a planned group for applications; cancels one, and everybody in it gets the money back. */
export function GroupActions() {
  const translate = useTranslate();
  const group = useRecordContext();
  const mayEdit = useMay('updateGroup');
  const [asked, setAsked] = useState<{ what: 'open' | 'cancel'; key: string } | null>(null);
  const open = useAction(OPEN, { done: 'groups.opened', inForm: true, onDone: () => setAsked(null) });
  const cancel = useAction(CANCEL, { done: 'groups.cancelled', inForm: true, onDone: () => setAsked(null) });
  if (!group || !mayEdit) return null;
  const canOpen = group.status === 'PLANNED';
  const canCancel = ['PLANNED', 'OPEN', 'CLOSED'].includes(group.status);
  const action = asked?.what === 'cancel' ? cancel : open;
  return (
    <>
      {canCancel ? (
        <Button variant="outlined" color="error" onClick={() => setAsked({ what: 'cancel', key: newIdempotencyKey() })}>
          {translate('groups.cancel')}
        </Button>
      ) : null}
      {canOpen ? (
        <Button variant="contained" onClick={() => setAsked({ what: 'open', key: newIdempotencyKey() })}>
          {translate('groups.open')}
        </Button>
      ) : null}
      <ConfirmDialog
        isOpen={asked !== null}
        title={translate(asked?.what === 'cancel' ? 'groups.cancelTitle' : 'groups.openTitle', { code: group.code })}
        action={translate(asked?.what === 'cancel' ? 'groups.cancel' : 'groups.open')}
        isDangerous={asked?.what === 'cancel'}
        isRunning={action.isRunning}
        error={action.error?.message}
        onClose={() => setAsked(null)}
        onConfirm={() => asked && action.start({ group: String(group.id), idempotencyKey: asked.key })}
      >
        {translate(asked?.what === 'cancel' ? 'groups.cancelExplained' : 'groups.openExplained', { smart_count: group.placesTaken })}
      </ConfirmDialog>
    </>
  );
}
