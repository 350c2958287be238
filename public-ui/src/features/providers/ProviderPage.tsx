import { usePlace } from '../../page/place.ts';
import { type Fact, Facts } from '../../design-system/Facts/Facts.tsx';
import { ExternalLink } from '../../design-system/Link/Link.tsx';
import { SkeletonList } from '../../design-system/Skeleton/Skeleton.tsx';
import type { ProviderPage_ProviderQuery } from '../../gql/reading/graphql.ts';
import { useT } from '../../i18n/useT.ts';
import { useAnswer } from '../../reading/useAnswer.ts';
import { ProgrammeCard } from '../catalogue/index.ts';
import { NotFoundPage } from '../../page/NotFoundPage.tsx';
import { LoadFailure, OldAnswerNotice } from '../../page/PageFailure.tsx';
import { useTitle } from '../../page/useTitle.ts';
import { PricePanel, usePricesForMe } from '../pricing/index.ts';
import { RatingSpread } from '../programme/index.ts';
import { providerQuestion } from './providerQuestions.ts';
import { ProviderQuality } from './ProviderQuality.tsx';
import styles from './ProvidersPage.module.css';
import { RatingHistory } from './RatingHistory.tsx';

type ProviderShown = NonNullable<ProviderPage_ProviderQuery['provider']>;

export function ProviderPage() {
  const { params, locale } = usePlace();
  const { data, error, reload } = useAnswer(providerQuestion(locale, params.slug ?? ''));
  if (!data)
    return error ? <LoadFailure isOffline={error.reason === 'offline'} onTryAgain={reload} /> : <SkeletonList count={2} lines={6} />;
  if (!data.provider) return <NotFoundPage />;
  return (
    <>
      {error && <OldAnswerNotice />}
      <Provider provider={data.provider} />
    </>
  );
}

/** Who teaches: profile, places, programmes now and before, and what graduates said (CAT-7, CAT-13). */
function Provider({ provider }: { provider: ProviderShown }) {
  const t = useT('providers');
  const { nodes } = provider.programmes;
  const prices = usePricesForMe(nodes.map(({ id }) => id));
  const now = nodes.filter(({ status }) => status === 'PUBLISHED');
  const past = nodes.filter(({ status }) => status === 'PAST');
  useTitle(provider.name);
  return (
    <article className={styles.page}>
      <h1>{provider.name}</h1>
      <div className={styles.columns}>
        <div className={styles.main}>
          {provider.description && (
            <div className="prose">
              <p>{provider.description}</p>
            </div>
          )}
          <section className={styles.section} aria-labelledby="programmes-title">
            <h2 id="programmes-title">{t('programmesTitle')}</h2>
            {now.length > 0 ? (
              <>
                <PricePanel />
                <ProgrammeList programmes={now} prices={prices} />
              </>
            ) : (
              <p>{t('noProgrammes')}</p>
            )}
          </section>
          {past.length > 0 && (
            <section className={styles.section} aria-labelledby="past-title">
              <h2 id="past-title">{t('pastTitle')}</h2>
              <ProgrammeList programmes={past} prices={prices} />
            </section>
          )}
        </div>
        <div className={styles.main}>
          <section className={styles.section} aria-labelledby="facts-title">
            <h2 id="facts-title">{t('factsTitle')}</h2>
            <Facts facts={useProviderFacts(provider)} />
          </section>
          <ProviderQuality provider={provider} />
          {provider.publicRating && <RatingSpread rating={provider.publicRating} />}
          <RatingHistory years={provider.ratingHistory} />
        </div>
      </div>
    </article>
  );
}

function ProgrammeList({
  programmes,
  prices,
}: {
  programmes: ProviderShown['programmes']['nodes'];
  prices: ReturnType<typeof usePricesForMe>;
}) {
  return (
    <ul className={styles.cards}>
      {programmes.map((programme) => (
        <li key={programme.id}>
          <ProgrammeCard programme={programme} prices={prices} />
        </li>
      ))}
    </ul>
  );
}

function useProviderFacts({ registrationNumber, address, municipality, places, website, email, phone }: ProviderShown): Fact[] {
  const t = useT('providers');
  const facts: (Fact | false | null | undefined | '')[] = [
    (address || municipality) && { key: 'address', label: t('address'), value: address ?? municipality?.name },
    places.length > 0 && {
      key: 'places',
      label: t('places'),
      value: places.map((place) => place.address).join('; '),
    },
    email && { key: 'email', label: t('email'), value: <a href={`mailto:${email}`}>{email}</a> },
    phone && { key: 'phone', label: t('phone'), value: <a href={`tel:${phone.replaceAll(/\s/g, '')}`}>{phone}</a> },
    website && { key: 'website', label: t('website'), value: <ExternalLink href={website} /> },
    { key: 'number', label: t('registrationNumber'), value: registrationNumber },
  ];
  return facts.filter((fact): fact is Fact => Boolean(fact));
}
