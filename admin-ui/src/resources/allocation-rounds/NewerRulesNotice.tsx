import { Alert, Button } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { useMay } from '../../access/use-may.ts';
import { useAction } from '../../api/use-action.ts';
import { graphql } from '../../gql/index.ts';
import { formatMoneyInWords } from '../../i18n/format.ts';
import type { LocaleCode } from '../../i18n/locale.ts';
import type { Round } from './AllocationRoundShow.tsx';

const RENEW = graphql(`
  mutation NewerRulesNotice_Renew($input: RoundInput!, $locale: Locale) {
    renewAllocationRound(input: $input) { round { id status } userErrors { code message(locale: $locale) path } }
  }
`);

/** The rules changed after the round was entered: says what that means and offers to take the round from the version in force (FUND-2). */
export function NewerRulesNotice({ round, newer }: { round: Round; newer: NonNullable<Round['newerRules']> }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const mayRenew = useMay('renewAllocationRound');
  const { start, isRunning } = useAction(RENEW, { done: 'rounds.renewed' });
  const facts = {
    version: round.rulesVersion,
    newer: newer.version,
    amount: formatMoneyInWords(round.amount.cents, locale),
    newAmount: newer.amount ? formatMoneyInWords(newer.amount.cents, locale) : '',
  };
  const key = !newer.amount ? 'noGrantAnyMore' : round.status === 'APPROVED' ? 'newerThanApproved' : 'newerRules';
  return (
    <Alert
      severity="warning"
      sx={{ marginBottom: 2, maxWidth: '48rem' }}
      action={
        mayRenew && newer.amount ? (
          <Button color="inherit" variant="outlined" size="small" disabled={isRunning} onClick={() => start({ round: round.id })}>
            {translate('rounds.renew')}
          </Button>
        ) : undefined
      }
    >
      {translate(`rounds.${key}`, facts)}
    </Alert>
  );
}
