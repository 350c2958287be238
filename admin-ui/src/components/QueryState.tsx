import { Alert, Button, Skeleton, Stack } from '@mui/material';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface QueryStateProps<Answer, Value> {
  query: UseQueryResult<Answer>;
  /** What of the answer is shown; null when there is nothing: absent and hidden look the same (ROLE-3). */
  read: (answer: Answer) => Value | null;
  children: (value: Value) => ReactNode;
}

/** Waiting, failed, nothing there, or the view itself. */
export function QueryState<Answer, Value>({ query, read, children }: QueryStateProps<Answer, Value>) {
  const translate = useTranslate();
  if (query.error) {
    return (
      <Alert severity="error" action={<Button onClick={() => void query.refetch()}>{translate('app.tryAgain')}</Button>}>
        {translate(query.error.message, { _: query.error.message })}
      </Alert>
    );
  }
  if (query.data === undefined) return <Waiting />;
  const value = read(query.data);
  if (value === null) return <Alert severity="info">{translate('ra.notification.item_doesnt_exist')}</Alert>;
  return <>{children(value)}</>;
}

export function Waiting() {
  const translate = useTranslate();
  return (
    <Stack spacing={1} role="status" aria-label={translate('ra.message.loading')}>
      <Skeleton variant="rounded" height={36} width="40%" />
      <Skeleton variant="rounded" height={120} />
      <Skeleton variant="rounded" height={120} />
    </Stack>
  );
}
