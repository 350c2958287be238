import { Alert, Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import { Form, type FormProps, useGetResourceLabel, useRecordContext, useResourceContext, useSaveContext, useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { Link } from 'react-router';
import { PageHead } from '../components/PageHead.tsx';
import { Panel } from '../components/Panel.tsx';
import { FocusOnRefusal } from './FocusOnRefusal.tsx';
import { nameOf } from './name-of.ts';

interface RecordFormProps {
  children: ReactNode;
  isNew?: boolean;
  defaultValues?: FormProps['defaultValues'];
  validate?: FormProps['validate'];
  /** What the button says; "Saglabāt" otherwise. */
  action?: string;
}

/** A form with its name above, its refusals on top, and one button that says what it does. */
export function RecordForm({ children, isNew = false, defaultValues, validate, action }: RecordFormProps) {
  const translate = useTranslate();
  const labelOf = useGetResourceLabel();
  const resource = useResourceContext() ?? '';
  const record = useRecordContext();
  const title = isNew
    ? translate(`create.${resource}`, { _: translate('ra.action.create') })
    : ((record && nameOf(record)) ?? labelOf(resource, 1));
  return (
    <Form
      defaultValues={defaultValues}
      validate={validate}
      warnWhenUnsavedChanges
      sanitizeEmptyValues={false}
      noValidate
      shouldFocusError={false}
    >
      <FocusOnRefusal />
      <PageHead title={title} back={{ to: `/${resource}`, label: labelOf(resource, 2) }} />
      <Panel sx={{ maxWidth: '56rem' }}>
        <WhatWasRefused />
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
            columnGap: 2,
            rowGap: 0.5,
            alignItems: 'start',
            '& .RaFormSpan, & .MuiInputBase-multiline': { gridColumn: '1 / -1' },
          }}
        >
          {children}
        </Box>
        <Buttons action={action} />
      </Panel>
    </Form>
  );
}

function WhatWasRefused() {
  const { errors } = useFormState();
  const message = (errors.root as { serverError?: { message?: string } | string } | undefined)?.serverError;
  if (!message) return null;
  return (
    <Alert severity="error" role="alert" tabIndex={-1} sx={{ marginBottom: 1.5 }}>
      {typeof message === 'string' ? message : message.message}
    </Alert>
  );
}

function Buttons({ action }: { action?: string }) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { saving } = useSaveContext();
  const { isSubmitting } = useFormState();
  return (
    <Box sx={{ display: 'flex', gap: 1, marginTop: 2 }}>
      <Button type="submit" variant="contained" disabled={saving || isSubmitting}>
        {action ?? translate('ra.action.save')}
      </Button>
      <Button component={Link} to={`/${resource}`}>
        {translate('ra.action.cancel')}
      </Button>
    </Box>
  );
}
