import { useQuery } from '@apollo/client/react';
import { Button } from '../../design-system/Button/Button.tsx';
import { Link } from '../../design-system/Link/Link.tsx';
import { MoneyText } from '../../design-system/MoneyText/MoneyText.tsx';
import { SkeletonList } from '../../design-system/Skeleton/Skeleton.tsx';
import { type ClaimRow_ClaimFragment, ClaimsPage_ClaimsDocument } from '../../gql/account/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useLocale, useT } from '../../i18n/useT.ts';
import { address } from '../../routes.ts';
import { accountStyles as styles } from '../account/index.ts';
import { BankAccountForm } from './BankAccountForm.tsx';
import { ClaimStatusTag } from './ClaimStatusTag.tsx';

/** Money a person gets besides the training itself: what was asked back, stipends, and where it is paid to (APP-17). */
export function ClaimsPage() {
  const t = useT('claims');
  const common = useT('common');
  const locale = useLocale();
  const { money } = useFormat();
  const { data, loading, fetchMore } = useQuery(ClaimsPage_ClaimsDocument, { fetchPolicy: 'cache-and-network' });
  const account = data?.viewer?.account;
  if (!data || !account) return <SkeletonList count={3} />;
  const { claims } = account;
  const stipend = data.claimSchemes.find(({ kind, trainings }) => kind === 'STIPEND' && trainings.length > 0);
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      <p className={styles.lead}>{t('intro')}</p>
      <p className={styles.actions}>
        <Link look="main" to={address('newClaim', locale)}>
          {t('start')}
        </Link>
      </p>
      <section aria-labelledby="claims-title">
        <h2 id="claims-title">{t('mine')}</h2>
        {claims.nodes.length === 0 && <p>{t('none')}</p>}
        <ul className={styles.rows}>
          {claims.nodes.map((claim) => (
            <ClaimRow key={claim.id} claim={claim} />
          ))}
        </ul>
        {claims.pageInfo.hasNextPage && (
          <p className={styles.actions}>
            <Button look="second" isBusy={loading} onClick={() => void fetchMore({ variables: { after: claims.pageInfo.endCursor } })}>
              {common('showMore')}
            </Button>
          </p>
        )}
      </section>
      {stipend?.monthly && (
        <section className={styles.next} aria-labelledby="stipend-title">
          <h2 id="stipend-title">{t('stipendTitle')}</h2>
          <p>{t('stipendText', { amount: money(stipend.monthly.cents) })}</p>
        </section>
      )}
      <BankAccountForm account={account} />
    </div>
  );
}

function ClaimRow({ claim }: { claim: ClaimRow_ClaimFragment }) {
  const locale = useLocale();
  const { instant, month } = useFormat();
  return (
    <li className={styles.row}>
      <div>
        <Link to={address('claim', locale, { id: claim.id })} className={styles.rowTitle}>
          {claim.item?.name ?? claim.schemeName}
        </Link>
        <p className={styles.soft}>
          {claim.number} · {claim.month ? month(claim.month) : instant(claim.submittedAt)} ·{' '}
          <MoneyText cents={(claim.pays.cents > 0 ? claim.pays : claim.cost).cents} />
        </p>
      </div>
      <ClaimStatusTag claim={claim} />
    </li>
  );
}
