import { useState } from 'react';
import { Alert } from '../../design-system/Alert/Alert.tsx';
import { Button } from '../../design-system/Button/Button.tsx';
import { Icon } from '../../design-system/Icon/Icon.tsx';
import { useT } from '../../i18n/useT.ts';
import { useIsHydrated } from '../../page/useIsHydrated.ts';
import styles from './Draw.module.css';
import type { DrawShown } from './drawQuestions.ts';

interface CheckedStep {
  step: 'commitment' | 'list' | 'order' | 'result';
  isRight: boolean | null;
  where: string;
}

/** The program that everybody can download runs here too: one file, so that the page cannot check something else. */
const PROGRAM = '/verify-draw.mjs';

/** Computes the draw again in the reader's own browser, from the published file, and says what is right and what is not. */
export function CheckDraw({ draw }: { draw: DrawShown }) {
  const t = useT('draws');
  const isHydrated = useIsHydrated();
  const [steps, setSteps] = useState<CheckedStep[] | null>(null);
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const check = async () => {
    setState('busy');
    try {
      const program = (await import(/* @vite-ignore */ PROGRAM)) as { checkDraw: (file: unknown) => Promise<CheckedStep[]> };
      const file = await fetch(draw.downloadUrl).then((response) => response.json() as Promise<unknown>);
      setSteps(await program.checkDraw(file));
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  const isWrong = steps?.some(({ isRight }) => isRight === false);
  return (
    <section className={styles.section} aria-labelledby="check-title">
      <h2 id="check-title">{t('checkTitle')}</h2>
      <p>{t('checkText')}</p>
      {isHydrated ? (
        <p>
          <Button look="second" isBusy={state === 'busy'} onClick={() => void check()}>
            {t('check')}
          </Button>
        </p>
      ) : (
        <p>{t('checkNeedsScripts')}</p>
      )}
      <div role="status">
        {state === 'failed' && <p>{t('checkFailed')}</p>}
        {steps && (
          <>
            <Alert tone={isWrong ? 'bad' : 'good'} title={isWrong ? t('checkedWrong') : t('checkedRight')} />
            <ul className={styles.checked}>
              {steps.map(({ step, isRight, where }) => (
                <li key={step} data-right={isRight ?? undefined}>
                  <Icon name={isRight === null ? 'clock' : isRight ? 'success' : 'error'} />
                  <span>
                    {t(`checked.${step}`)}: {isRight === null ? t('notYet') : isRight ? t('right') : t('wrong', { where })}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
