import { useState } from 'react';
import { Button } from '../../design-system/Button/Button.tsx';
import { Card } from '../../design-system/Card/Card.tsx';
import { DateText } from '../../design-system/DateText/DateText.tsx';
import { Facts } from '../../design-system/Facts/Facts.tsx';
import { MoneyText } from '../../design-system/MoneyText/MoneyText.tsx';
import { Tag } from '../../design-system/Tag/Tag.tsx';
import type { TopUpCard_TopUpFragment } from '../../gql/account/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import styles from './Account.module.css';
import { AnswerTopUp, type TopUpAnswer } from './AnswerTopUp.tsx';

const answers: TopUpAnswer[] = ['ACCEPT', 'DECLINE'];

/** One promise: for what, how much, until when; while it is offered, the two answers with what each of them does (BEY-7). */
export function TopUpCard({ topUp }: { topUp: TopUpCard_TopUpFragment }) {
  const t = useT('account');
  const common = useT('common');
  const format = useFormat();
  const [asked, setAsked] = useState<TopUpAnswer | null>(null);
  const isOffered = topUp.status === 'OFFERED';
  const paid = topUp.uses.filter(({ isReleased }) => !isReleased).reduce((sum, use) => sum + use.paid.cents, 0);
  return (
    <Card className={styles.grant}>
      <div className={styles.cardHead}>
        <h3>{topUp.payerName}</h3>
        <Tag tone={isOffered ? 'caution' : 'good'}>{t(`topUp.${topUp.status}`)}</Tag>
      </div>
      <p className={styles.soft}>{t(`payer.${topUp.payerKind}`)}</p>
      <Facts
        facts={[
          {
            key: 'for',
            label: t('topUpFor'),
            value: topUp.programmeTitle ?? (topUp.programmeKind ? common(`kind.${topUp.programmeKind}`) : t('topUpForAll')),
          },
          {
            key: 'amount',
            label: t('topUpAmount'),
            value: topUp.amount ? t('topUpAtMost', { amount: format.money(topUp.amount.cents) }) : t('topUpAmountAll'),
          },
          isOffered
            ? { key: 'limit', label: t('topUpLimit'), value: t('topUpAtMost', { amount: format.money(topUp.limit.cents) }) }
            : {
                key: 'free',
                label: t('available'),
                value: t('availableOf', { available: format.money(topUp.free.cents), granted: format.money(topUp.limit.cents) }),
              },
          ...(topUp.used.cents > 0 ? [{ key: 'used', label: t('topUpUsed'), value: <MoneyText cents={topUp.used.cents} /> }] : []),
          ...(paid > 0 ? [{ key: 'paid', label: t('topUpPaid'), value: <MoneyText cents={paid} /> }] : []),
          { key: 'validUntil', label: t('topUpValidUntil'), value: <DateText day={topUp.validUntil} /> },
        ]}
      />
      {isOffered && (
        <ul className={styles.choices} aria-label={t('topUpChoices')}>
          {answers.map((answer) => (
            <li key={answer}>
              <Button look={answer === 'DECLINE' ? 'quiet' : 'second'} onClick={() => setAsked(answer)}>
                {t(`topUp.${answer}`)}
              </Button>
              <p className={styles.soft}>{t(`topUpConsequence.${answer}`)}</p>
            </li>
          ))}
        </ul>
      )}
      {asked && <AnswerTopUp topUp={topUp} answer={asked} onClose={() => setAsked(null)} />}
    </Card>
  );
}
