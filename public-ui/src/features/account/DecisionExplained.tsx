import { Disclosure } from '../../design-system/Disclosure/Disclosure.tsx';
import { Icon } from '../../design-system/Icon/Icon.tsx';
import type { ApplicationPage_ApplicationFragment, DecisionExplained_CriterionFragment } from '../../gql/account/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import styles from './Account.module.css';

const icons = { MET: 'check', NOT_MET: 'close', UNKNOWN: 'clock' } as const;

/** Why it was decided so: the conditions folded under one heading, with the version of the rules that decided (BEY-21). */
export function DecisionExplained({
  criteria,
  rulesVersion,
  rulesFrom,
  parts,
}: {
  criteria: DecisionExplained_CriterionFragment[];
  rulesVersion: number | null | undefined;
  /** First day on which that version was in force. */
  rulesFrom?: string | null;
  /** Two sources that share the price decided each by its own rules (FUND-17). */
  parts?: ApplicationPage_ApplicationFragment['parts'];
}) {
  const t = useT('account');
  const { day } = useFormat();
  if (criteria.length === 0) return null;
  if (parts && parts.length > 1) {
    return (
      <Disclosure title={t('decisionTitle')} level={2}>
        {parts.map((part) => (
          <section key={part.fundingSource.code}>
            <h3>{part.fundingSource.name}</h3>
            <p>{t('decisionIntro', { version: part.rulesVersion ?? 1 })}</p>
            <Criteria criteria={part.decision} />
          </section>
        ))}
      </Disclosure>
    );
  }
  return (
    <Disclosure title={t('decisionTitle')} level={2}>
      <p>
        {t('decisionIntro', { version: rulesVersion ?? 1 })} {rulesFrom && t('decisionRulesFrom', { day: day(rulesFrom) })}
      </p>
      <Criteria criteria={criteria} />
    </Disclosure>
  );
}

/** Each condition with its answer, the fact it used, where the fact came from and when, and what would settle or change it. */
export function Criteria({ criteria }: { criteria: DecisionExplained_CriterionFragment[] }) {
  const t = useT('account');
  const format = useFormat();
  return (
    <ul className={styles.criteria}>
      {criteria.map((criterion) => (
        <li key={criterion.code} data-result={criterion.result}>
          <Icon name={icons[criterion.result]} />
          <div>
            <p>
              {criterion.sentence} <span className={styles.soft}>({t(`result.${criterion.result}`)})</span>
            </p>
            {criterion.fact && <p className={styles.soft}>{t('factUsed', { fact: criterion.fact })}</p>}
            {criterion.origin && (
              <p className={styles.soft}>
                {t('factFrom', { register: criterion.register ?? t(`origin.${criterion.origin}`) })}
                {criterion.readAt && `, ${t('factReadAt', { when: format.instant(criterion.readAt) })}`}
              </p>
            )}
            {criterion.isOverridden && <p className={styles.soft}>{t('factOverridden')}</p>}
            {criterion.result !== 'MET' && criterion.remedy && <p>{criterion.remedy}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
