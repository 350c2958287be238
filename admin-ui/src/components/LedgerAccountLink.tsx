import { Link } from '@mui/material';
import { useCanAccess } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { listPath } from '../resource-path.ts';

interface LedgerAccountLinkProps {
  account: { id: string; kind: string; label: string };
}

/** An account of the ledger, and the way to every transfer on it. */
export function LedgerAccountLink({ account }: LedgerAccountLinkProps) {
  const { canAccess } = useCanAccess({ resource: 'ledger-transfers', action: 'list' });
  const label = account.label.charAt(0).toUpperCase() + account.label.slice(1);
  if (!canAccess) return label;
  return (
    <Link component={RouterLink} to={listPath('ledger-transfers', { account: account.id })} onClick={(event) => event.stopPropagation()}>
      {label}
    </Link>
  );
}
