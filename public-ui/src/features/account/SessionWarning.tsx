import { useMutation } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { Button, buttonClass } from '../../design-system/Button/Button.tsx';
import { Sheet } from '../../design-system/Sheet/Sheet.tsx';
import { SessionWarning_ExtendDocument } from '../../gql/account/graphql.ts';
import { useT } from '../../i18n/useT.ts';
import { signInAddress } from './signInAddress.ts';

const warnBefore = 5 * 60_000;

/** Five minutes before the session ends: stay, or go on later from the same place (ROLE-7). */
export function SessionWarning({ idleEndsAt, sessionEndsAt }: { idleEndsAt: string; sessionEndsAt: string }) {
  const t = useT('account');
  const [extend, { data, loading }] = useMutation(SessionWarning_ExtendDocument);
  const extended = data?.extendSession.viewer;
  const ends = Math.min(Date.parse(extended?.idleEndsAt ?? idleEndsAt), Date.parse(extended?.sessionEndsAt ?? sessionEndsAt));
  const [state, setState] = useState<'live' | 'ending' | 'ended'>('live');
  useEffect(() => {
    const look = () => setState(Date.now() >= ends ? 'ended' : Date.now() >= ends - warnBefore ? 'ending' : 'live');
    look();
    const timer = setInterval(look, 15_000);
    return () => clearInterval(timer);
  }, [ends]);
  if (state === 'live') return null;
  if (state === 'ended') {
    return (
      <Sheet
        isOpen
        kind="dialog"
        title={t('sessionEndedTitle')}
        onClose={() => {}}
        footer={
          <a className={buttonClass('main')} href={signInAddress()}>
            {t('signInAgain')}
          </a>
        }
      >
        <p>{t('sessionEndedText')}</p>
      </Sheet>
    );
  }
  const stay = () => void extend();
  return (
    <Sheet
      isOpen
      kind="dialog"
      title={t('sessionTitle')}
      onClose={stay}
      footer={
        <Button isBusy={loading} onClick={stay}>
          {t('sessionExtend')}
        </Button>
      }
    >
      <p>{t('sessionText')}</p>
    </Sheet>
  );
}
