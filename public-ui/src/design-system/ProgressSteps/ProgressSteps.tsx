import { useT } from '../../i18n/useT.ts';
import styles from './ProgressSteps.module.css';

/** Progress in words ("2. solis no 3: Apstiprini datus") with a bar that repeats it. */
export function ProgressSteps({ titles, at }: { titles: string[]; at: number }) {
  const t = useT('common');
  return (
    <div className={styles.progress}>
      <p className={styles.words}>
        <span className={styles.number}>{t('stepOf', { step: at + 1, steps: titles.length })}</span> {titles[at]}
      </p>
      <ol className={styles.bar} aria-hidden="true">
        {titles.map((title, step) => (
          <li key={title} data-state={step < at ? 'done' : step === at ? 'now' : undefined} />
        ))}
      </ol>
    </div>
  );
}
