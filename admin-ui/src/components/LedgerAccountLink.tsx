import { Box, Link } from '@mui/material';
import { useCanAccess, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { listPath } from '../resource-path.ts';

interface LedgerAccountLinkProps {
  account: { id: string; kind: string; label: string };
}

/** An account of the ledger: what kind it is, whose it is, and the way to every transfer on it. */
export function LedgerAccountLink({ account }: LedgerAccountLinkProps) {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'ledger-transfers', action: 'list' });
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexDirection: 'column' }}>
      <Box component="span" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
        {translate(`enums.LedgerAccountKind.${account.kind}`)}
      </Box>
      {canAccess ? (
        <Link
          component={RouterLink}
          to={listPath('ledger-transfers', { account: account.id })}
          onClick={(event) => event.stopPropagation()}
        >
          {account.label}
        </Link>
      ) : (
        account.label
      )}
    </Box>
  );
}
