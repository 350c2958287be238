import { Icon } from '../../design-system/Icon/Icon.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import styles from './Draw.module.css';
import type { DrawShown } from './drawQuestions.ts';

interface Step {
  name: 'committed' | 'open' | 'frozen' | 'revealed' | 'decided';
  at: string;
  isDone: boolean;
}

/** What has happened and what comes, in order; a stopped draw ends where it was stopped. */
export function DrawSteps({ draw }: { draw: DrawShown }) {
  const t = useT('draws');
  const { instant } = useFormat();
  const steps: Step[] = [
    { name: 'committed', at: draw.committedAt, isDone: true },
    { name: 'open', at: draw.opensAt, isDone: draw.ticketCount > 0 || draw.frozenAt !== null },
    { name: 'frozen', at: draw.frozenAt ?? draw.closesAt, isDone: draw.frozenAt !== null },
    { name: 'revealed', at: draw.revealedAt ?? draw.drawAt, isDone: draw.seed !== null && draw.status !== 'STOPPED' },
    { name: 'decided', at: draw.decidedAt ?? draw.drawAt, isDone: draw.decidedAt !== null },
  ];
  const shown = draw.status === 'STOPPED' ? steps.filter(({ isDone }) => isDone) : steps;
  return (
    <section className={styles.section} aria-labelledby="steps-title">
      <h2 id="steps-title">{t('stepsTitle')}</h2>
      <ol className={styles.steps}>
        {shown.map(({ name, at, isDone }) => (
          <li key={name} data-done={isDone || undefined}>
            <p className={styles.stepName}>
              <Icon name={isDone ? 'success' : 'clock'} />
              <span>
                {t(`step.${name}`)} <span className="visually-hidden">({t(isDone ? 'done' : 'coming')})</span>
              </span>
            </p>
            <time dateTime={at}>{instant(at)}</time>
            <p>{t(`stepText.${name}`)}</p>
          </li>
        ))}
        {draw.stoppedAt && (
          <li data-done>
            <p className={styles.stepName}>
              <Icon name="warning" />
              <span>{t('step.stopped')}</span>
            </p>
            <time dateTime={draw.stoppedAt}>{instant(draw.stoppedAt)}</time>
            <p>{draw.stopReason}</p>
          </li>
        )}
      </ol>
    </section>
  );
}
