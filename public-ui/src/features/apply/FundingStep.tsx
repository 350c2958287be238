import type { RefObject } from 'react';
import { Button } from '../../design-system/Button/Button.tsx';
import { Disclosure } from '../../design-system/Disclosure/Disclosure.tsx';
import { RadioGroup } from '../../design-system/RadioGroup/RadioGroup.tsx';
import { Tag } from '../../design-system/Tag/Tag.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import { accountStyles as styles, LearningPathForm } from '../account/index.ts';
import type { Programme } from './GroupStep.tsx';

export type SchemeQuote = Programme['quote']['schemes'][number];

const SELF = 'self';
/** Two sources that share the price are a way of paying of its own (FUND-17). */
export const fundingKey = ({ parts }: Pick<SchemeQuote, 'parts'>) =>
  parts.map(({ fundingSource, schemeCode }) => `${fundingSource.code}|${schemeCode}`).join('+');

/** What pays, unless the person says otherwise: the best scheme that is not refused, else the person. */
export function chosenFunding(programme: Programme, chosen: string | null): string {
  const possible = programme.quote.schemes.filter(({ eligibility }) => eligibility !== 'NOT_MET');
  if (chosen === SELF || possible.some((scheme) => fundingKey(scheme) === chosen)) return chosen!;
  const best = possible.find(({ isBest }) => isBest) ?? possible[0];
  return best ? fundingKey(best) : SELF;
}

interface FundingStepProps {
  heading: RefObject<HTMLHeadingElement | null>;
  programme: Programme;
  path: { goal: string; programmes: { id: string }[] } | null;
  chosen: string | null;
  onPathSaved: () => void;
  onChoose: (funding: string) => void;
  onBack: () => void;
  onNext: () => void;
}

export function FundingStep({ heading, programme, path, chosen, onPathSaved, onChoose, onBack, onNext }: FundingStepProps) {
  const t = useT('apply');
  const { money } = useFormat();
  const funding = chosenFunding(programme, chosen);
  const { schemes } = programme.quote;
  const withPayer = (topUp: SchemeQuote['topUp']) =>
    topUp && t('withPayer', { payer: topUp.payerName, amount: money(topUp.amount.cents), you: money(topUp.youPay.cents) });
  const whoPays = ({ parts: [first, second], pays, coPayment }: SchemeQuote) => {
    const you = money(coPayment.cents);
    const source = first!.fundingSource.name;
    return second
      ? t('paysTwo', {
          source,
          pays: money(first!.pays.cents),
          second: second.fundingSource.name,
          secondPays: money(second.pays.cents),
          you,
        })
      : t(coPayment.cents === 0 ? 'paysAll' : 'paysPart', { source, pays: money(pays.cents), you });
  };
  const possible = schemes.filter(({ eligibility }) => eligibility !== 'NOT_MET');
  const refused = schemes.filter(({ eligibility }) => eligibility === 'NOT_MET');
  // a path is offered only where it is the one thing that is missing
  const needsPath = refused.some(({ criteria }) =>
    criteria.filter(({ result }) => result === 'NOT_MET').every(({ code }) => code === 'LEARNING_PATH'),
  );
  return (
    <>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onNext();
        }}
      >
        <h2 ref={heading} tabIndex={-1}>
          {t('fundingQuestion')}
        </h2>
        {possible.length > 0 && <p>{t('fundingHint')}</p>}
        <RadioGroup
          name="funding"
          label={<span className="visually-hidden">{t('fundingQuestion')}</span>}
          isBoxed
          value={funding}
          onChange={onChoose}
          options={[
            ...possible.map((scheme) => ({
              value: fundingKey(scheme),
              label: (
                <span>
                  {whoPays(scheme)}{' '}
                  {scheme.isBest && (
                    <Tag tone="good" icon="check">
                      {t('best')}
                    </Tag>
                  )}
                </span>
              ),
              hint: [
                scheme.parts.length > 1 ? t('twoSources') : scheme.sentence,
                scheme.coPaymentIfConfirmed && t('maybeLess', { amount: money(scheme.coPaymentIfConfirmed.cents) }),
                withPayer(scheme.topUp),
              ]
                .filter(Boolean)
                .join(' '),
            })),
            {
              value: SELF,
              label: t('selfPaid', { price: money(programme.price.cents) }),
              hint: withPayer(programme.quote.topUpIfSelfPaid) ?? t('selfPaidHint'),
            },
          ]}
        />
        {refused.length > 0 && (
          <Disclosure title={t('notAvailable')} look="compact">
            <ul>
              {refused.map((scheme) => (
                <li key={fundingKey(scheme)}>
                  <strong>{scheme.fundingSource.name}.</strong> {scheme.sentence} {scheme.smallestChange}
                  {scheme.ifYouDisagree && <p className={styles.soft}>{scheme.ifYouDisagree}</p>}
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
        <p className={styles.actions}>
          <Button type="submit">{t('next')}</Button>
          <Button look="quiet" onClick={onBack}>
            {t('back')}
          </Button>
        </p>
      </form>
      {needsPath && (
        <div className={styles.next}>
          <h3>{t('pathNeeded')}</h3>
          <p>{t('pathNeededText')}</p>
          <LearningPathForm path={path} add={programme.id} submitText={t('pathCreate')} onSaved={onPathSaved} />
        </div>
      )}
    </>
  );
}
