import DoneAllOutlined from '@mui/icons-material/DoneAllOutlined';
import { Alert, Button, LinearProgress, Typography } from '@mui/material';
import { useState } from 'react';
import { useListContext, useLocale, useNotify, useTranslate } from 'react-admin';
import { useMay } from '../../access/use-may.ts';
import { newIdempotencyKey } from '../../api/idempotency-key.ts';
import { useAction } from '../../api/use-action.ts';
import { request } from '../../api/request.ts';
import { useQuery } from '../../api/use-query.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { graphql } from '../../gql/index.ts';
import type { ClaimFilter, StipendsToConfirm_StipendsQuery } from '../../gql/graphql.ts';
import { formatMoneyInWords } from '../../i18n/format.ts';
import type { LocaleCode } from '../../i18n/locale.ts';

const STIPENDS = graphql(`
  query StipendsToConfirm_Stipends($filter: ClaimFilter, $page: Int) {
    consoleClaims(filter: $filter, page: $page, perPage: 100) { items { id pays { cents } } totalCount }
  }
`);
const CONFIRM = graphql(`
  mutation StipendsToConfirm_Confirm($input: ConfirmStipendsInput!, $locale: Locale) {
    confirmStipends(input: $input) { claims { id status } userErrors { code message(locale: $locale) path } }
  }
`);

/** So many one request confirms, all of them or none; a month of the whole country has thousands. */
const AT_ONCE = 100;

interface Stipend {
  id: string;
  pays: { cents: number };
}

/** Every stipend the list stands for, page after page. */
async function readAll(filter: ClaimFilter): Promise<Stipend[]> {
  const all = new Map<string, Stipend>();
  for (let page = 1; ; page++) {
    const { consoleClaims } = await request<StipendsToConfirm_StipendsQuery>(STIPENDS, { filter, page });
    for (const stipend of consoleClaims.items) all.set(stipend.id, stipend);
    if (consoleClaims.items.length === 0 || page * AT_ONCE >= consoleClaims.totalCount) return [...all.values()];
  }
}

/** Above the list of proposed stipends: how many, and one button for all of them, however many pages they fill (FUND-14). */
export function StipendsToConfirm() {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const notify = useNotify();
  const mayDecide = useMay('confirmStipends');
  const { filterValues } = useListContext();
  const [asked, setAsked] = useState<{ key: string; stipends: Stipend[] } | null>(null);
  const [isReading, setReading] = useState(false);
  const [confirmed, setConfirmed] = useState(0);
  const isShown = String(filterValues['kind']) === 'STIPEND' && String(filterValues['status']) === 'SUBMITTED';
  const { data } = useQuery(STIPENDS, { filter: filterValues }, { enabled: isShown && mayDecide });
  const { run, isRunning, error } = useAction(CONFIRM, { inForm: true });
  const count = data?.consoleClaims.totalCount ?? 0;
  if ((!isShown || !mayDecide || count === 0) && asked === null) return null;

  const ask = async () => {
    setReading(true);
    try {
      setAsked({ key: newIdempotencyKey(), stipends: await readAll(filterValues) });
      setConfirmed(0);
    } catch (reading) {
      notify((reading as Error).message, { type: 'error' });
    } finally {
      setReading(false);
    }
  };
  /** What was confirmed before an error stays confirmed; trying again goes on behind it, with the same keys. */
  const confirm = async ({ key, stipends }: NonNullable<typeof asked>) => {
    try {
      for (let from = confirmed; from < stipends.length; from += AT_ONCE) {
        const claims = stipends.slice(from, from + AT_ONCE).map(({ id }) => id);
        await run({ claims, idempotencyKey: `${key}-${from}` });
        setConfirmed(from + claims.length);
      }
      notify('claims.stipendsConfirmed', { type: 'success' });
      setAsked(null);
    } catch {
      // the dialog says it
    }
  };
  const stipends = asked?.stipends ?? [];
  const total = formatMoneyInWords(
    stipends.reduce((sum, { pays }) => sum + pays.cents, 0),
    locale,
  );
  return (
    <Alert
      severity="info"
      icon={false}
      sx={{
        marginBottom: 2,
        alignItems: 'center',
        flexWrap: 'wrap',
        backgroundColor: 'tint.secondary',
        color: 'text.primary',
        '& .MuiAlert-action': { marginRight: 0, paddingLeft: { xs: 0, sm: 2 } },
      }}
      action={
        <Button variant="contained" startIcon={<DoneAllOutlined />} disabled={isReading} onClick={() => void ask()}>
          {translate('claims.confirmAll')}
        </Button>
      }
    >
      {translate('claims.stipendsWait', { smart_count: count })}
      {asked ? (
        <ConfirmDialog
          isOpen
          title={translate('claims.confirmStipendsTitle', { smart_count: stipends.length })}
          action={translate('claims.confirmAll')}
          isRunning={isRunning}
          error={error?.message}
          onClose={() => setAsked(null)}
          onConfirm={() => void confirm(asked)}
        >
          <Typography>{translate('claims.confirmStipendsExplained', { smart_count: stipends.length, total })}</Typography>
          {stipends.length > AT_ONCE && (isRunning || confirmed > 0) ? (
            <div role="status">
              <Typography>{translate('claims.stipendsProgress', { done: confirmed, all: stipends.length })}</Typography>
              <LinearProgress
                variant="determinate"
                value={Math.round((confirmed / stipends.length) * 100)}
                aria-label={translate('claims.stipendsProgress', { done: confirmed, all: stipends.length })}
              />
            </div>
          ) : null}
        </ConfirmDialog>
      ) : null}
    </Alert>
  );
}
