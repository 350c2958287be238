import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAction } from '../../api/use-action.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { graphql } from '../../gql/index.ts';
import type { FundingSourceDetail } from './source-query.ts';

const CLOSE = graphql(`
  mutation EndSource_Close($input: FundingSourceIdInput!, $locale: Locale) {
    closeFundingSource(input: $input) { fundingSource { id status } userErrors { code message(locale: $locale) path } }
  }
`);
const ARCHIVE = graphql(`
  mutation EndSource_Archive($input: FundingSourceIdInput!, $locale: Locale) {
    archiveFundingSource(input: $input) { fundingSource { id status } userErrors { code message(locale: $locale) path } }
  }
`);

/** PUBLISHED → CLOSED → ARCHIVED (FUND-1): closing stops new applications, archiving puts a closed source away. */
export function EndSourceButton({ source }: { source: FundingSourceDetail }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const close = useAction(CLOSE, { done: 'sources.closed', inForm: true, onDone: () => setOpen(false) });
  const archive = useAction(ARCHIVE, { done: 'sources.archived', inForm: true, onDone: () => setOpen(false) });
  if (source.status !== 'PUBLISHED' && source.status !== 'CLOSED') return null;
  const isClosing = source.status === 'PUBLISHED';
  const action = isClosing ? close : archive;
  const words = isClosing ? 'sources.close' : 'sources.archive';
  return (
    <>
      <Button variant="outlined" color={isClosing ? 'error' : 'primary'} onClick={() => setOpen(true)}>
        {translate(`${words}Action`)}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={translate(`${words}Title`, { name: source.shortName })}
        action={translate(`${words}Action`)}
        isDangerous={isClosing}
        isRunning={action.isRunning}
        error={action.error?.message}
        onClose={() => setOpen(false)}
        onConfirm={() => action.start({ fundingSource: source.id })}
      >
        {translate(`${words}Explained`)}
      </ConfirmDialog>
    </>
  );
}
