import { Alert, Button } from '@mui/material';
import { useListContext, useLocale, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { nodeOf } from '../../api/node-of.ts';
import { useQuery } from '../../api/use-query.ts';
import { graphql } from '../../gql/index.ts';
import { formatMoney } from '../../i18n/format.ts';
import type { LocaleCode } from '../../i18n/locale.ts';
import { showPath } from '../../resource-path.ts';

const ACCOUNT = graphql(`
  query AccountHead_Account($id: ID!, $locale: Locale) {
    node(id: $id) { ... on LedgerAccount { id kind label(locale: $locale) balance { cents } } }
  }
`);

/** When the list is that of one account: which one, and what lies on it now. */
export function AccountHead() {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const { filterValues } = useListContext();
  const id: string | undefined = filterValues.account;
  const { data } = useQuery(ACCOUNT, { id: id ?? '' }, { enabled: Boolean(id) });
  const account = id ? nodeOf(data) : null;
  if (!account) return null;
  return (
    <Alert
      icon={false}
      severity="info"
      action={
        <Button component={Link} to={showPath('ledger-transfers', account.id)}>
          {translate('trail.followThis')}
        </Button>
      }
      sx={{ marginBottom: 1.5, backgroundColor: 'tint.secondary', color: 'text.primary' }}
    >
      {translate('ledger.accountHead', {
        kind: translate(`enums.LedgerAccountKind.${account.kind}`),
        label: account.label,
        balance: formatMoney(account.balance.cents, locale),
      })}
    </Alert>
  );
}
