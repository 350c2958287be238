import { usePlace } from '../../page/place.ts';
import { Alert } from '../../design-system/Alert/Alert.tsx';
import { Facts } from '../../design-system/Facts/Facts.tsx';
import { Link } from '../../design-system/Link/Link.tsx';
import { SkeletonList } from '../../design-system/Skeleton/Skeleton.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import { useAnswer } from '../../reading/useAnswer.ts';
import { address } from '../../routes.ts';
import { NotFoundPage } from '../../page/NotFoundPage.tsx';
import { LoadFailure, OldAnswerNotice } from '../../page/PageFailure.tsx';
import { useTitle } from '../../page/useTitle.ts';
import { CheckDraw } from './CheckDraw.tsx';
import styles from './Draw.module.css';
import { type DrawShown, drawQuestion } from './drawQuestions.ts';
import { DrawSteps } from './DrawSteps.tsx';
import { DrawTickets } from './DrawTickets.tsx';

/** One draw, for everybody and for ever: its steps, what was published, who was drawn when, and the way to check it (BEY-20). */
export function DrawPage() {
  const { params, locale } = usePlace();
  const { data, error, reload } = useAnswer(drawQuestion(locale, params.code ?? ''));
  if (!data)
    return error ? <LoadFailure isOffline={error.reason === 'offline'} onTryAgain={reload} /> : <SkeletonList count={2} lines={6} />;
  if (!data.draw) return <NotFoundPage />;
  return (
    <>
      {error && <OldAnswerNotice />}
      <Draw draw={data.draw} />
    </>
  );
}

function Draw({ draw }: { draw: DrawShown }) {
  const t = useT('draws');
  const { locale } = usePlace();
  const { instant, number } = useFormat();
  const title = t('title', { source: draw.fundingSource.shortName });
  useTitle(title);
  return (
    <article className={styles.page}>
      <h1>{title}</h1>
      <div className="prose">
        <p>{t('lead')}</p>
        <p>
          <Link to={address('fundingSource', locale, { code: draw.fundingSource.code })}>{draw.fundingSource.name}</Link>
        </p>
      </div>
      {draw.status === 'STOPPED' && (
        <Alert tone="caution" title={t('stoppedTitle')}>
          <p>{draw.stopReason}</p>
          <p>{t('stoppedText')}</p>
        </Alert>
      )}
      {draw.figures && (
        <section className={styles.section} aria-labelledby="result-title">
          <h2 id="result-title">{t('resultTitle')}</h2>
          <Facts
            look="figures"
            facts={[
              { key: 'tickets', label: t('tickets'), value: number(draw.ticketCount) },
              { key: 'applications', label: t('applications'), value: number(draw.figures.applications) },
              { key: 'placed', label: t('outcome.PLACE'), value: number(draw.figures.placed) },
              { key: 'waiting', label: t('outcome.WAITING'), value: number(draw.figures.waiting) },
              {
                key: 'without',
                label: t('withoutPlace'),
                value: number(draw.figures.withoutPlace),
                isQuiet: draw.figures.withoutPlace === 0,
              },
            ]}
          />
        </section>
      )}
      <DrawSteps draw={draw} />
      <CheckDraw draw={draw} />
      <DrawTickets draw={draw} />
      <section className={styles.section} aria-labelledby="published-title">
        <h2 id="published-title">{t('publishedTitle')}</h2>
        <p>{t('publishedText')}</p>
        <Facts
          facts={[
            { key: 'commitment', label: t('commitment'), value: <code className={styles.code}>{draw.commitment}</code> },
            ...(draw.listDigest
              ? [{ key: 'list', label: t('listDigest'), value: <code className={styles.code}>{draw.listDigest}</code> }]
              : []),
            ...(draw.seed ? [{ key: 'seed', label: t('seed'), value: <code className={styles.code}>{draw.seed}</code> }] : []),
            ...(draw.revealedAt ? [{ key: 'revealed', label: t('revealedAt'), value: instant(draw.revealedAt) }] : []),
          ]}
        />
        <ul className={styles.links}>
          <li>
            <a href={draw.downloadUrl} download>
              {t('download')}
            </a>
          </li>
          <li>
            <a href="/verify-draw.mjs" download>
              {t('program')}
            </a>
          </li>
        </ul>
        <p>
          {t('programText')} <code className={styles.code}>node verify-draw.mjs {draw.code}.json</code>
        </p>
      </section>
    </article>
  );
}
