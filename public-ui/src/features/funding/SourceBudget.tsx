import { Facts } from '../../design-system/Facts/Facts.tsx';
import { MoneyText } from '../../design-system/MoneyText/MoneyText.tsx';
import type { FundingSourcePage_SourceQuery } from '../../gql/reading/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import styles from './Funding.module.css';

type Source = NonNullable<FundingSourcePage_SourceQuery['fundingSource']>;

/** Where every euro of the budget is: the parts add up to the total (FUND-22). */
const parts = ['free', 'granted', 'reserved', 'payable', 'paid', 'other'] as const;

/** How much money there is and where it is now: a sentence, a bar, and the figures behind it (CAT-9). */
export function SourceBudget({ source: { budget, statistics } }: { source: Source }) {
  const t = useT('funding');
  const { money, number } = useFormat();
  const total = budget.total.cents;
  if (total === 0) return null;
  const used = budget.paid.cents + budget.payable.cents + budget.other.cents;
  const held = budget.granted.cents + budget.reserved.cents;
  return (
    <section className={styles.section} aria-labelledby="budget-title">
      <h2 id="budget-title">{t('budgetTitle')}</h2>
      <p>{t('budgetSentence', { total: money(total), free: money(budget.free.cents) })}</p>
      <Bar used={used / total} held={held / total} />
      <ul className={styles.legend}>
        <li data-part="used">{t('budgetUsed', { amount: money(used) })}</li>
        <li data-part="held">{t('budgetHeld', { amount: money(held) })}</li>
        <li data-part="free">{t('budgetFree', { amount: money(budget.free.cents) })}</li>
      </ul>
      <Facts
        look="figures"
        facts={parts.map((part) => ({
          key: part,
          label: t(`budget.${part}`),
          value: <MoneyText cents={budget[part].cents} />,
          isQuiet: budget[part].cents === 0,
        }))}
      />
      {budget.lapsed.cents + budget.forfeited.cents > 0 && (
        <p className={styles.small}>{t('budgetBack', { lapsed: money(budget.lapsed.cents), forfeited: money(budget.forfeited.cents) })}</p>
      )}
      {statistics.applications > 0 && (
        <p className={styles.small}>
          {t('sourceStatistics', {
            applications: number(statistics.applications),
            started: number(statistics.started),
            completed: number(statistics.completed),
          })}
        </p>
      )}
    </section>
  );
}

/** Widths are attributes of the drawing: the page has no styles in its elements. */
function Bar({ used, held }: { used: number; held: number }) {
  return (
    <svg className={styles.budgetBar} width="100%" height="16" aria-hidden="true">
      <rect data-part="free" width="100%" height="16" />
      <rect data-part="held" width={percent(used + held)} height="16" />
      <rect data-part="used" width={percent(used)} height="16" />
    </svg>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
