import { useNavigate } from 'react-router';
import { Star } from '../../design-system/Brand/Brand.tsx';
import { Link } from '../../design-system/Link/Link.tsx';
import { SearchField } from '../../design-system/SearchField/SearchField.tsx';
import { SkeletonList } from '../../design-system/Skeleton/Skeleton.tsx';
import { Term } from '../../design-system/Term/Term.tsx';
import { Rich } from '../../i18n/Rich.tsx';
import { useLocale, useT } from '../../i18n/useT.ts';
import { useAnswer } from '../../reading/useAnswer.ts';
import { address } from '../../routes.ts';
import { ProgrammeCard } from '../catalogue/index.ts';
import { LoadFailure } from '../../page/PageFailure.tsx';
import { useTitle } from '../../page/useTitle.ts';
import { PriceQuestions, usePricesForMe } from '../pricing/index.ts';
import styles from './HomePage.module.css';
import { startingSoonQuestion } from './startingSoonQuestion.ts';

const steps = [1, 2, 3] as const;
const popular = [1, 2, 3] as const;

/** What it is in three lines, the search field, the five questions; then the steps and what starts soon (CONT-2). */
export function HomePage() {
  const t = useT('home');
  const common = useT('common');
  const locale = useLocale();
  const navigate = useNavigate();
  useTitle(t('title'));
  const catalogue = address('catalogue', locale);
  const searchFor = (words: string) => `${catalogue}?${new URLSearchParams({ q: words })}`;
  return (
    <div className={styles.page}>
      <section className={styles.hero}>
        <Star className={styles.star} />
        <h1 className={styles.heading}>{t('heading')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
        <div className={styles.search}>
          <SearchField
            label={t('searchLabel')}
            placeholder={t('searchLabel')}
            action={catalogue}
            value=""
            buttonText={t('search')}
            isLarge
            startsFocused
            onSearch={(words) => void navigate(words ? searchFor(words) : catalogue)}
          />
          <p className={styles.popular}>
            {t('popular')}{' '}
            {popular.map((at) => (
              <Link key={at} to={searchFor(t(`popular.${at}`))}>
                {t(`popular.${at}`)}
              </Link>
            ))}
          </p>
        </div>
        <section id="cena" className={styles.questions} aria-labelledby="questions-title">
          <h2 id="questions-title" className={styles.questionsTitle}>
            {common('answers.iHave')}
          </h2>
          <PriceQuestions />
          <p className={styles.prices}>
            <Link to={catalogue} look="second" icon="wallet">
              {common('answers.toPrices')}
            </Link>
            <span className={styles.kept}>{common('answers.kept')}</span>
          </p>
        </section>
      </section>

      <section aria-labelledby="steps-title">
        <h2 id="steps-title">{t('stepsTitle')}</h2>
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step} className={styles.step}>
              <h3>{t(`step.${step}.title`)}</h3>
              <p>
                <Rich text={t(`step.${step}.text`)} parts={{ term: (words) => <Term id="learningAccount">{words}</Term> }} />
              </p>
            </li>
          ))}
        </ol>
      </section>

      <StartingSoon />

      <section className={styles.funding} aria-labelledby="funding-title">
        <h2 id="funding-title">{t('fundingTitle')}</h2>
        <p>{t('fundingText')}</p>
        <p>
          <Link to={address('fundingSources', locale)}>{t('fundingLink')}</Link>
        </p>
      </section>
    </div>
  );
}

function StartingSoon() {
  const t = useT('home');
  const locale = useLocale();
  const { data, error, reload } = useAnswer(startingSoonQuestion(locale));
  const programmes = data?.programmes.nodes ?? [];
  const prices = usePricesForMe(programmes.map(({ id }) => id));
  if (data && programmes.length === 0) return null;
  return (
    <section aria-labelledby="starting-title">
      <h2 id="starting-title">{t('startingTitle')}</h2>
      <p className={styles.startingText}>{t('startingText')}</p>
      {error && !data ? <LoadFailure isOffline={error.reason === 'offline'} onTryAgain={reload} /> : !data && <SkeletonList count={3} />}
      <ul className={styles.starting}>
        {programmes.map((programme) => (
          <li key={programme.id}>
            <ProgrammeCard programme={programme} prices={prices} />
          </li>
        ))}
      </ul>
      {data && (
        <p className={styles.all}>
          <Link to={`${address('catalogue', locale)}?open=now`} look="second">
            {t('allOpen', { count: data.programmes.totalCount })}
          </Link>
        </p>
      )}
    </section>
  );
}
