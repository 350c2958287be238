import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Alert } from '../../design-system/Alert/Alert.tsx';
import { Button } from '../../design-system/Button/Button.tsx';
import { Card } from '../../design-system/Card/Card.tsx';
import { DateText } from '../../design-system/DateText/DateText.tsx';
import { Facts } from '../../design-system/Facts/Facts.tsx';
import { Icon } from '../../design-system/Icon/Icon.tsx';
import { Link } from '../../design-system/Link/Link.tsx';
import { useAnnounce } from '../../design-system/LiveRegion/LiveRegion.tsx';
import { Sheet } from '../../design-system/Sheet/Sheet.tsx';
import { Tag } from '../../design-system/Tag/Tag.tsx';
import {
  GrantCard_CarryOverDocument,
  GrantCard_DeclineDocument,
  type GrantCard_GrantFragment,
  MoneyPage_AccountDocument,
  MoneyPage_MovementsDocument,
} from '../../gql/account/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useLocale, useT } from '../../i18n/useT.ts';
import { address } from '../../routes.ts';
import styles from './Account.module.css';

type Choice = 'CARRY_OVER' | 'DECLINE';

/** A choice moves money: the figures and the history are read again. */
const whatChanges = { refetchQueries: [MoneyPage_AccountDocument, MoneyPage_MovementsDocument] };

/** One grant with what can be done with it; every choice shows its consequence before it is confirmed (ACC-7). */
export function GrantCard({
  grant,
  isFirst,
}: {
  grant: GrantCard_GrantFragment;
  /** One main button on the page. */
  isFirst: boolean;
}) {
  const t = useT('account');
  const locale = useLocale();
  const format = useFormat();
  const [asked, setAsked] = useState<Choice | null>(null);
  const allowed = grant.choices.filter((choice) => choice.isAllowed);
  const consequence = grant.choices.find((choice) => choice.kind === asked)?.consequence;
  return (
    <Card className={styles.grant}>
      <div className={styles.cardHead}>
        <h3>{t('grantOf', { day: format.day(grant.grantedOn) })}</h3>
        <Tag tone={grant.status === 'CARRIED_OVER' ? 'good' : 'action'}>
          {t(grant.available.cents > 0 ? `grant.${grant.status}` : 'reserved')}
        </Tag>
      </div>
      <p className={styles.soft}>{grant.fundingSource.name}</p>
      <Facts
        facts={[
          {
            key: 'available',
            label: t('available'),
            value: t('availableOf', { available: format.money(grant.available.cents), granted: format.money(grant.amount.cents) }),
          },
          ...(grant.carriedOverOn
            ? [{ key: 'carriedOver', label: t('grant.CARRIED_OVER'), value: <DateText day={grant.carriedOverOn} /> }]
            : []),
          { key: 'chooseBy', label: t('chooseBy'), value: <DateText day={grant.chooseBy} /> },
          { key: 'useBy', label: t('useBy'), value: <DateText day={grant.useBy} /> },
        ]}
      />
      {grant.ifNothingIsDone && (
        <p className={styles.warning}>
          <Icon name="clock" />
          <span>{grant.ifNothingIsDone}</span>
        </p>
      )}
      {allowed.length > 0 && (
        <ul className={styles.choices} aria-label={t('choicesTitle')}>
          {allowed.map((choice) => (
            <li key={choice.kind}>
              {choice.kind === 'SPEND' ? (
                <Link look={isFirst ? 'main' : 'second'} to={address('catalogue', locale)}>
                  {t('choice.SPEND')}
                </Link>
              ) : (
                <Button look={choice.kind === 'DECLINE' ? 'quiet' : 'second'} onClick={() => setAsked(choice.kind as Choice)}>
                  {t(`choice.${choice.kind}`)}
                </Button>
              )}
              <p className={styles.soft}>{choice.consequence}</p>
            </li>
          ))}
        </ul>
      )}
      {asked && <ConfirmChoice grantId={grant.id} choice={asked} consequence={consequence ?? ''} onClose={() => setAsked(null)} />}
    </Card>
  );
}

function ConfirmChoice({
  grantId,
  choice,
  consequence,
  onClose,
}: {
  grantId: string;
  choice: Choice;
  consequence: string;
  onClose: () => void;
}) {
  const t = useT('account');
  const { toast } = useAnnounce();
  // One key for this question: pressing twice, or again after a lost connection, has one effect.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [problem, setProblem] = useState<string | null>(null);
  const [carryOver, carrying] = useMutation(GrantCard_CarryOverDocument, whatChanges);
  const [decline, declining] = useMutation(GrantCard_DeclineDocument, whatChanges);
  const confirm = async () => {
    const variables = { input: { grant: grantId, idempotencyKey } };
    const userErrors = await (choice === 'CARRY_OVER'
      ? carryOver({ variables }).then(({ data }) => data?.carryOverGrant.userErrors)
      : decline({ variables }).then(({ data }) => data?.declineGrant.userErrors)
    ).catch(() => undefined);
    if (!userErrors) return setProblem(t('failed'));
    if (userErrors[0]) return setProblem(userErrors[0].message);
    toast(t(`done.${choice}`));
    onClose();
  };
  return (
    <Sheet
      isOpen
      kind="dialog"
      title={t(`ask.${choice}`)}
      onClose={onClose}
      footer={
        <>
          <Button isBusy={carrying.loading || declining.loading} onClick={() => void confirm()}>
            {t(`confirm.${choice}`)}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      {problem && (
        <Alert tone="bad" isLive>
          <p>{problem}</p>
        </Alert>
      )}
      <p>{consequence}</p>
    </Sheet>
  );
}
