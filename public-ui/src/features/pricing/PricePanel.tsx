import { useLocation } from 'react-router';
import { Disclosure } from '../../design-system/Disclosure/Disclosure.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import { useViewer } from '../session/index.ts';
import styles from './PricePanel.module.css';
import { PriceQuestions } from './PriceQuestions.tsx';
import { type PriceAnswers, usePriceAnswers } from './priceAnswers.ts';

/** Cards of those who have not answered lead here. */
const panelId = 'cena';

/** "Cik maksāšu es?" above the results: the questions when nothing is answered, a line with the answers when something is. */
export function PricePanel() {
  const { hash } = useLocation();
  const t = useT('common');
  const { answers, hasAnswers } = usePriceAnswers();
  const { viewer } = useViewer();
  const words = useAnswersInWords(answers);
  // The account knows better than five answers do.
  if (viewer?.account) return null;
  return (
    <section id={panelId} className={`${styles.panel} no-print`} aria-label={t('answers.title')}>
      <Disclosure
        level={2}
        look="compact"
        isOpen={hash === `#${panelId}`}
        title={
          <>
            {t('answers.title')} {words && <span className={styles.words}>{words}</span>}
          </>
        }
        note={hasAnswers ? t('change') : t('answers.five')}
      >
        <div className={styles.inside}>
          <p>{t('answers.intro')}</p>
          <PriceQuestions />
          <p className={styles.kept}>{t('answers.kept')}</p>
        </div>
      </Disclosure>
    </section>
  );
}

function useAnswersInWords({ age, employment, education, lowIncome }: PriceAnswers): string {
  const t = useT('common');
  const { number } = useFormat();
  return [
    age !== undefined && t('answers.ageValue', { count: age, age: number(age) }),
    employment && t(`employment.${employment}`),
    education && t(`education.${education}`),
    lowIncome && t('lowIncome.true'),
  ]
    .filter(Boolean)
    .join(' · ');
}
