import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAction } from '../../api/use-action.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { graphql } from '../../gql/index.ts';
import { DayField } from '../../inputs/DayField.tsx';
import { isDay } from '../../inputs/day-text.ts';
import { today } from '../../inputs/riga-time.ts';

const END = graphql(`
  mutation EndRole_End($input: EndRoleInput!, $locale: Locale) {
    endRole(input: $input) { roleGrant { id validUntil } userErrors { code message(locale: $locale) path } }
  }
`);

interface EndRoleButtonProps {
  id: string;
  name: string;
  role: string;
  validUntil: string | null;
}

/** A role is not deleted but ended on a day; it stays in the list and in the audit log (ROLE-1). */
export function EndRoleButton({ id, name, role, validUntil }: EndRoleButtonProps) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const [endsOn, setEndsOn] = useState(today());
  const { start, isRunning, error } = useAction(END, { done: 'roles.ended', inForm: true, onDone: () => setOpen(false) });
  if (validUntil && validUntil < today()) return null;
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} aria-label={translate('roles.endOf', { name })} sx={{ minHeight: '1.75rem' }}>
        {translate('roles.end')}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={translate('roles.endTitle', { name, role: translate(`enums.Role.${role}`) })}
        action={translate('roles.end')}
        isDangerous
        isReady={isDay(endsOn)}
        isRunning={isRunning}
        error={error?.message}
        onClose={() => setOpen(false)}
        onConfirm={() => start({ roleGrant: id, endsOn })}
      >
        <DayField isRequired label={translate('roles.lastDay')} value={endsOn} onChange={(day) => setEndsOn(day ?? '')} />
      </ConfirmDialog>
    </>
  );
}
