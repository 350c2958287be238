import { useState } from 'react';
import { Disclosure } from '../../design-system/Disclosure/Disclosure.tsx';
import { Icon, type IconName } from '../../design-system/Icon/Icon.tsx';
import { MoneyText } from '../../design-system/MoneyText/MoneyText.tsx';
import { Skeleton } from '../../design-system/Skeleton/Skeleton.tsx';
import { type CriterionResult, type PriceDecision_SchemeFragment, PriceForMe_DecisionDocument } from '../../gql/reading/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useLocale, useT } from '../../i18n/useT.ts';
import { question } from '../../reading/question.ts';
import { useAnswer } from '../../reading/useAnswer.ts';
import { LoadFailure } from '../../page/PageFailure.tsx';
import { localeCode } from '../../i18n/localeCode.ts';
import { useViewer } from '../session/index.ts';
import styles from './PriceDecision.module.css';
import { usePriceAnswers } from './priceAnswers.ts';

/** "Kāpēc tāda cena?": every way of paying, what it would pay, and each condition with its answer (FUND-5). */
export function PriceDecision({ programmeId }: { programmeId: string }) {
  const t = useT('programme');
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure level={2} look="compact" title={t('whyThisPrice')} onToggle={setOpen}>
      {isOpen && <Decision programmeId={programmeId} />}
    </Disclosure>
  );
}

function Decision({ programmeId }: { programmeId: string }) {
  const t = useT('programme');
  const locale = useLocale();
  const { money } = useFormat();
  const { answers } = usePriceAnswers();
  const { viewer } = useViewer();
  const { data, error, reload } = useAnswer(
    question(
      PriceForMe_DecisionDocument,
      { locale: localeCode(locale), programme: programmeId, answers: viewer?.account ? null : answers },
      { isPrivate: true },
    ),
  );
  if (error && !data) return <LoadFailure isOffline={error.reason === 'offline'} onTryAgain={reload} />;
  if (!data) return <Skeleton lines={4} />;
  const { topUp } = data.quote;
  const schemes = data.quote.schemes.toSorted((one, other) => Number(other.isBest) - Number(one.isBest));
  return (
    <>
      {topUp && <p>{t('topUp', { payer: topUp.payerName, amount: money(topUp.amount.cents), you: money(topUp.youPay.cents) })}</p>}
      {schemes.length === 0 && <p>{t('noScheme')}</p>}
      {schemes.length > 0 && (
        <ul className={styles.schemes}>
          {schemes.map((scheme) => (
            <li key={scheme.parts.map(({ fundingSource, schemeCode }) => `${fundingSource.code} ${schemeCode}`).join(' + ')}>
              <Scheme scheme={scheme} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const resultIcons: Record<CriterionResult, IconName> = { MET: 'success', NOT_MET: 'error', UNKNOWN: 'info' };

function Scheme({ scheme }: { scheme: PriceDecision_SchemeFragment }) {
  const t = useT('programme');
  const format = useFormat();
  return (
    <section className={styles.scheme} data-best={scheme.isBest || undefined}>
      <h3 className={styles.title}>
        {scheme.parts.map(({ fundingSource }) => fundingSource.name).join(' + ')}
        {scheme.isBest && <span className={styles.best}> – {t('bestForYou')}</span>}
      </h3>
      <p>{scheme.sentence}</p>
      {scheme.eligibility !== 'NOT_MET' && (
        <dl className={styles.money}>
          {scheme.parts.map(({ fundingSource, pays }) => (
            <div key={fundingSource.code}>
              <dt>{scheme.parts.length > 1 ? t('thisSourcePays', { source: fundingSource.name }) : t('sourcePays')}</dt>
              <dd>
                <MoneyText cents={pays.cents} />
              </dd>
            </div>
          ))}
          <div>
            <dt>{t('youPay')}</dt>
            <dd>
              <MoneyText cents={scheme.coPayment.cents} />
            </dd>
          </div>
          {scheme.coPaymentIfConfirmed && (
            <div>
              <dt>{t('youPayIfConfirmed')}</dt>
              <dd>
                <MoneyText cents={scheme.coPaymentIfConfirmed.cents} />
              </dd>
            </div>
          )}
        </dl>
      )}
      {scheme.criteria.length > 0 && (
        <ul className={styles.criteria}>
          {scheme.criteria.map((criterion, at) => (
            // two sources may ask the same
            <li key={`${criterion.code} ${at}`} data-result={criterion.result}>
              <Icon name={resultIcons[criterion.result]} />
              <span>
                <span className={styles.result}>{t(`criterion.${criterion.result}`)}</span> {criterion.sentence}
                {criterion.remedy && criterion.result !== 'MET' && <span className={styles.remedy}> {criterion.remedy}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
      {scheme.smallestChange && (
        <p>
          <strong>{t('smallestChange')}</strong> {scheme.smallestChange}
        </p>
      )}
      {scheme.ifYouDisagree && <p className={styles.remedy}>{scheme.ifYouDisagree}</p>}
      <p className={styles.remedy}>
        {scheme.rulesFrom
          ? t('rulesOf', { version: scheme.version, day: format.day(scheme.rulesFrom) })
          : t('rules', { version: scheme.version })}
      </p>
    </section>
  );
}
