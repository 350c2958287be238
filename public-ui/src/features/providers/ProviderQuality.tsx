import { type Fact, Facts } from '../../design-system/Facts/Facts.tsx';
import { ExternalLink } from '../../design-system/Link/Link.tsx';
import type { ProviderPage_ProviderQuery } from '../../gql/reading/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import styles from './ProvidersPage.module.css';

type ProviderShown = NonNullable<ProviderPage_ProviderQuery['provider']>;

/** What state bodies decided on the institution, and where others describe its quality (CAT-7). */
export function ProviderQuality({ provider: { accreditation, qualityLinks } }: { provider: ProviderShown }) {
  const t = useT('providers');
  if (!accreditation && qualityLinks.length === 0) return null;
  const facts: Fact[] = [];
  if (accreditation)
    facts.push({ key: 'accreditation', label: t('accreditation'), value: <Accreditation accreditation={accreditation} /> });
  if (qualityLinks.length > 0)
    facts.push({
      key: 'links',
      label: t('qualityLinks'),
      value: (
        <ul className={styles.links}>
          {qualityLinks.map(({ name, url }) => (
            <li key={url}>
              <ExternalLink href={url}>{name}</ExternalLink>
            </li>
          ))}
        </ul>
      ),
    });
  return (
    <section className={styles.section} aria-labelledby="quality-title">
      <h2 id="quality-title">{t('qualityTitle')}</h2>
      <Facts facts={facts} />
    </section>
  );
}

function Accreditation({ accreditation }: { accreditation: NonNullable<ProviderShown['accreditation']> }) {
  const t = useT('providers');
  const { day } = useFormat();
  const { status, by, until, isInForce } = accreditation;
  const hasEnded = !isInForce && until && status !== 'WITHDRAWN';
  return (
    <>
      <p>{hasEnded ? t('accreditationEnded', { day: day(until) }) : t(`accreditation.${status}`)}</p>
      <p className={styles.soft}>{t('accreditedBy', { by })}</p>
      {until && isInForce && <p className={styles.soft}>{t('accreditedUntil', { day: day(until) })}</p>}
    </>
  );
}
