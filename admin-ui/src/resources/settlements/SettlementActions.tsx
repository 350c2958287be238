import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useLocale, useNotify, useTranslate } from 'react-admin';
import { useMay } from '../../access/use-may.ts';
import { nodeOf } from '../../api/node-of.ts';
import { request } from '../../api/request.ts';
import { useAction } from '../../api/use-action.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { graphql } from '../../gql/index.ts';
import type { SettlementActions_CsvQuery } from '../../gql/graphql.ts';
import { formatMoneyInWords } from '../../i18n/format.ts';
import type { LocaleCode } from '../../i18n/locale.ts';
import { APPROVE } from './approve-settlement.ts';
import { PayButton } from './PayButton.tsx';
import type { Settlement } from './settlement-query.ts';
import { StopButton } from './StopButton.tsx';

const CONFIRM = graphql(`
  mutation SettlementActions_Confirm($input: SettlementInput!, $locale: Locale) {
    confirmSettlement(input: $input) { settlement { id step } userErrors { code message(locale: $locale) path } }
  }
`);
const CSV = graphql(`
  query SettlementActions_Csv($id: ID!, $locale: Locale) {
    node(id: $id) { ... on Settlement { id csv(locale: $locale) } }
  }
`);

/** The next step of the statement for whoever looks at it, and the statement as a file or on paper. */
export function SettlementActions({ settlement }: { settlement: Settlement }) {
  const translate = useTranslate();
  const mayConfirm = useMay('confirmSettlement');
  const mayApprove = useMay('approveSettlement');
  const mayPay = useMay('paySettlement');
  const canBeStopped = settlement.status === 'OPEN' || settlement.status === 'PAYABLE';
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <CsvButton settlement={settlement} />
      <Button color="inherit" startIcon={<PrintOutlined />} onClick={() => window.print()}>
        {translate('settlements.print')}
      </Button>
      {mayApprove && canBeStopped ? <StopButton settlement={settlement.id} /> : null}
      {mayConfirm && settlement.step === 'TO_CONFIRM' ? <ConfirmButton settlement={settlement} /> : null}
      {mayApprove && settlement.step === 'TO_APPROVE' ? <ApproveButton settlement={settlement} /> : null}
      {mayPay && settlement.step === 'TO_PAY' ? <PayButton settlement={settlement} /> : null}
    </Box>
  );
}

function CsvButton({ settlement }: { settlement: Settlement }) {
  const translate = useTranslate();
  const notify = useNotify();
  const download = async () => {
    try {
      const file = nodeOf(await request<SettlementActions_CsvQuery>(CSV, { id: settlement.id }));
      if (!file) return;
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([file.csv], { type: 'text/csv;charset=utf-8' }));
      link.download = `${settlement.number}.csv`;
      link.click();
      URL.revokeObjectURL(link.href);
    } catch (error) {
      notify((error as Error).message, { type: 'error' });
    }
  };
  return (
    <Button color="inherit" startIcon={<FileDownloadOutlined />} onClick={() => void download()}>
      {translate('settlements.csv')}
    </Button>
  );
}

function ConfirmButton({ settlement }: { settlement: Settlement }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const [isOpen, setOpen] = useState(false);
  const { start, isRunning, error } = useAction(CONFIRM, { done: 'settlements.confirmed', inForm: true, onDone: () => setOpen(false) });
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {translate('settlements.confirm')}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={translate('settlements.confirmTitle', { number: settlement.number })}
        action={translate('settlements.confirm')}
        isRunning={isRunning}
        error={error?.message}
        onClose={() => setOpen(false)}
        onConfirm={() => start({ settlement: settlement.id })}
      >
        {translate('settlements.confirmExplained', { amount: formatMoneyInWords(settlement.total.cents, locale) })}
      </ConfirmDialog>
    </>
  );
}

function ApproveButton({ settlement }: { settlement: Settlement }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const [isOpen, setOpen] = useState(false);
  const { start, isRunning, error } = useAction(APPROVE, { done: 'settlements.approved', inForm: true, onDone: () => setOpen(false) });
  const payableCents = settlement.total.cents - settlement.stopped.cents;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {translate('settlements.approve')}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={translate('settlements.approveTitle', { number: settlement.number })}
        action={translate('settlements.approve')}
        isRunning={isRunning}
        error={error?.message}
        onClose={() => setOpen(false)}
        onConfirm={() => start({ settlement: settlement.id })}
      >
        {payableCents > 0
          ? translate('settlements.approveExplained', { amount: formatMoneyInWords(payableCents, locale) })
          : translate('settlements.approveNothing')}
      </ConfirmDialog>
    </>
  );
}
