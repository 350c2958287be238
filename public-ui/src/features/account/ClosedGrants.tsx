import { MoneyText } from '../../design-system/MoneyText/MoneyText.tsx';
import { Tag } from '../../design-system/Tag/Tag.tsx';
import type { GrantCard_GrantFragment } from '../../gql/account/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import styles from './Account.module.css';

/** There is still something to do or to wait for: free or reserved money. */
export function isOpen(grant: GrantCard_GrantFragment): boolean {
  return (grant.status === 'ACTIVE' || grant.status === 'CARRIED_OVER') && (grant.available.cents > 0 || grant.reserved.cents > 0);
}

type LostGrant = GrantCard_GrantFragment & { status: 'LAPSED' | 'DECLINED' | 'FORFEITED' };

/** What was not spent of it went back. */
function isLost(grant: GrantCard_GrantFragment): grant is LostGrant {
  return grant.status === 'LAPSED' || grant.status === 'DECLINED' || grant.status === 'FORFEITED';
}

/** Grants of the past, with what became of the money: nothing can be done with them any more. */
export function ClosedGrants({ grants }: { grants: GrantCard_GrantFragment[] }) {
  const t = useT('account');
  const format = useFormat();
  const whatBecame = (grant: GrantCard_GrantFragment) => [
    ...(grant.spent.cents > 0 ? [t('grantPart.SPENT', { amount: format.money(grant.spent.cents) })] : []),
    ...(isLost(grant) ? [t(`grantPart.${grant.status}`, { amount: format.money(grant.amount.cents - grant.spent.cents) })] : []),
  ];
  return (
    <section aria-labelledby="closed-title">
      <h2 id="closed-title">{t('closedGrantsTitle')}</h2>
      <ul className={styles.rows}>
        {grants.map((grant) => (
          <li key={grant.id} className={styles.row}>
            <div>
              <p className={styles.rowTitle}>{t('grantOf', { day: format.day(grant.grantedOn) })}</p>
              <p className={styles.soft}>
                {grant.fundingSource.name} · <MoneyText cents={grant.amount.cents} />
              </p>
              <p className={styles.soft}>{whatBecame(grant).join(', ')}</p>
            </div>
            <Tag>{t(isLost(grant) ? `grant.${grant.status}` : 'grant.SPENT')}</Tag>
          </li>
        ))}
      </ul>
    </section>
  );
}
