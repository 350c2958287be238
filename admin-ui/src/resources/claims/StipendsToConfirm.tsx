import DoneAllOutlined from '@mui/icons-material/DoneAllOutlined';
import { Alert, Button } from '@mui/material';
import { useState } from 'react';
import { useListContext, useLocale, useTranslate } from 'react-admin';
import { useMay } from '../../access/use-may.ts';
import { newIdempotencyKey } from '../../api/idempotency-key.ts';
import { useAction } from '../../api/use-action.ts';
import { useQuery } from '../../api/use-query.ts';
import { Ask } from '../../components/Ask.tsx';
import { graphql } from '../../gql/index.ts';
import { formatMoneyInWords } from '../../i18n/format.ts';
import type { LocaleCode } from '../../i18n/locale.ts';

const STIPENDS = graphql(`
  query StipendsToConfirm_Stipends($filter: ClaimFilter) {
    consoleClaims(filter: $filter, perPage: 100) { items { id pays { cents } } totalCount }
  }
`);
const CONFIRM = graphql(`
  mutation StipendsToConfirm_Confirm($input: ConfirmStipendsInput!, $locale: Locale) {
    confirmStipends(input: $input) { claims { id status } userErrors { code message(locale: $locale) path } }
  }
`);

/** Above the list of proposed stipends: how many, how much together, and one button for all of them (FUND-14). */
export function StipendsToConfirm() {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const mayDecide = useMay('decide', 'claims');
  const { filterValues } = useListContext();
  const [key, setKey] = useState<string | null>(null);
  const isShown = String(filterValues['kind']) === 'STIPEND' && String(filterValues['status']) === 'SUBMITTED';
  const { data } = useQuery(STIPENDS, { filter: filterValues }, { enabled: isShown && mayDecide });
  const { start, isRunning, error } = useAction(CONFIRM, { done: 'claims.stipendsConfirmed', inForm: true, onDone: () => setKey(null) });
  const stipends = data?.consoleClaims.items ?? [];
  if (!isShown || !mayDecide || stipends.length === 0) return null;
  const total = formatMoneyInWords(
    stipends.reduce((sum, { pays }) => sum + pays.cents, 0),
    locale,
  );
  const count = { smart_count: stipends.length, total };
  return (
    <Alert
      severity="info"
      icon={false}
      sx={{ marginBottom: 2, alignItems: 'center', backgroundColor: 'tint.secondary', color: 'text.primary' }}
      action={
        <Button variant="contained" startIcon={<DoneAllOutlined />} onClick={() => setKey(newIdempotencyKey())}>
          {translate('claims.confirmAll')}
        </Button>
      }
    >
      {translate('claims.stipendsWait', count)}
      <Ask
        isOpen={key !== null}
        title={translate('claims.confirmTitle', count)}
        action={translate('claims.confirmAll')}
        isRunning={isRunning}
        error={error?.message}
        onClose={() => setKey(null)}
        onConfirm={() => key && start({ claims: stipends.map(({ id }) => id), idempotencyKey: key })}
      >
        {translate('claims.confirmExplained', count)}
      </Ask>
    </Alert>
  );
}
