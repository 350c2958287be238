import { usePlace } from '../../page/place.ts';
import { Alert } from '../../design-system/Alert/Alert.tsx';
import { Button } from '../../design-system/Button/Button.tsx';
import { Link } from '../../design-system/Link/Link.tsx';
import { RatingStars } from '../../design-system/RatingStars/RatingStars.tsx';
import { SkeletonList } from '../../design-system/Skeleton/Skeleton.tsx';
import { useLocale, useT } from '../../i18n/useT.ts';
import { useAnswer } from '../../reading/useAnswer.ts';
import { address } from '../../routes.ts';
import { ProgrammeCard } from '../catalogue/index.ts';
import { CompareBox } from '../comparison/index.ts';
import { FavouriteOnPage } from '../favourites/index.ts';
import { NotFoundPage } from '../../page/NotFoundPage.tsx';
import { LoadFailure, OldAnswerNotice } from '../../page/PageFailure.tsx';
import { useTitle } from '../../page/useTitle.ts';
import { PriceDecision, PricePanel, usePricesForMe } from '../pricing/index.ts';
import { AllFacts } from './AllFacts.tsx';
import { Description } from './Description.tsx';
import { Groups } from './Groups.tsx';
import { KeyFacts } from './KeyFacts.tsx';
import styles from './ProgrammePage.module.css';
import { type ProgrammeShown, programmeQuestion } from './programmeQuestion.ts';
import { RatingSpread } from './RatingSpread.tsx';

export function ProgrammePage() {
  const { params, locale } = usePlace();
  const { data, error, reload } = useAnswer(programmeQuestion(locale, params.slug ?? ''));
  if (!data)
    return error ? <LoadFailure isOffline={error.reason === 'offline'} onTryAgain={reload} /> : <SkeletonList count={2} lines={6} />;
  if (!data.programme) return <NotFoundPage />;
  return (
    <>
      {error && <OldAnswerNotice />}
      <Programme programme={data.programme} />
    </>
  );
}

/** A title of a sentence's length is set smaller, so that the practical facts still fit a phone's first screen (CAT-2). */
const longTitle = 70;

function Programme({ programme }: { programme: ProgrammeShown }) {
  const t = useT('programme');
  const common = useT('common');
  const locale = useLocale();
  const prices = usePricesForMe([programme.id]);
  const { provider, publicRating, similar } = programme;
  const similarPrices = usePricesForMe(similar.map(({ id }) => id));
  useTitle(programme.title);
  return (
    <article className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.title} data-long={programme.title.length > longTitle || undefined}>
          {programme.title}
        </h1>
        <p className={styles.provider}>
          <Link to={address('provider', locale, { slug: provider.slug })}>{provider.name}</Link>
          <RatingStars
            average={publicRating.average ?? null}
            respondents={publicRating.respondents}
            answersNeeded={publicRating.answersNeeded}
          />
        </p>
      </header>

      <aside className={styles.key}>
        <KeyFacts programme={programme} prices={prices} />
        <div className="no-print">
          <PriceDecision programmeId={programme.id} />
        </div>
        <PricePanel />
        <div className={`${styles.tools} no-print`}>
          <CompareBox programme={programme} />
          <FavouriteOnPage programmeId={programme.id} />
          <Button look="quiet" icon="print" onClick={() => window.print()}>
            {common('print')}
          </Button>
        </div>
      </aside>

      <div className={styles.content}>
        {programme.status === 'PAST' && (
          <Alert tone="caution" title={common('availability.PAST')}>
            <p>{t('pastNotice')}</p>
          </Alert>
        )}
        {programme.summary && <p className={styles.summary}>{programme.summary}</p>}
        <Description programme={programme} />
        <Groups programme={programme} />
        <RatingSpread rating={publicRating} />
        <AllFacts programme={programme} />
      </div>

      {similar.length > 0 && (
        <section className={`${styles.similar} no-print`} aria-labelledby="similar-title">
          <h2 id="similar-title">{t('similarTitle')}</h2>
          <ul className={styles.similarList}>
            {similar.map((one) => (
              <li key={one.id}>
                <ProgrammeCard programme={one} prices={similarPrices} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
