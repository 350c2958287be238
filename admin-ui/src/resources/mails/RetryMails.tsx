import ReplayOutlined from '@mui/icons-material/ReplayOutlined';
import { Button } from '@mui/material';
import { useListContext, useNotify, useTranslate } from 'react-admin';
import { useAction } from '../../api/use-action.ts';
import { graphql } from '../../gql/index.ts';

const RETRY = graphql(`
  mutation RetryMails_Retry($input: RetryMailsInput!, $locale: Locale) {
    retryMails(input: $input) { mails { id } userErrors { code message(locale: $locale) path } }
  }
`);

/** Sends the selected e-mails anew; those that were sent already stay as they are. */
export function RetryMails() {
  const translate = useTranslate();
  const notify = useNotify();
  const { selectedIds, onUnselectItems } = useListContext();
  const { start, isRunning } = useAction(RETRY, {
    onDone: ({ retryMails }) => {
      onUnselectItems();
      notify('mails.retried', { type: 'success', messageArgs: { smart_count: retryMails.mails?.length ?? 0 } });
    },
  });
  return (
    <Button startIcon={<ReplayOutlined />} disabled={isRunning} onClick={() => start({ mails: selectedIds.map(String) })}>
      {translate('mails.retry')}
    </Button>
  );
}
