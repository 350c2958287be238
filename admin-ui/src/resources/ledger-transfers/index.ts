import { LedgerTransferList } from './LedgerTransferList.tsx';

export const ledgerTransfers = { name: 'ledger-transfers', list: LedgerTransferList, recordRepresentation: 'sequence' };
