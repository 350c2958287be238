import { usePlace } from '../../page/place.ts';
import { type Fact, Facts } from '../../design-system/Facts/Facts.tsx';
import { ExternalLink, Link } from '../../design-system/Link/Link.tsx';
import { MoneyText } from '../../design-system/MoneyText/MoneyText.tsx';
import { Term } from '../../design-system/Term/Term.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import { address } from '../../routes.ts';
import styles from './Description.module.css';
import type { ProgrammeShown } from './programmeQuestion.ts';

/** Everything else that is known, each under its name (CAT-1); what is not known is left out. */
export function AllFacts({ programme }: { programme: ProgrammeShown }) {
  const t = useT('programme');
  return (
    <section aria-labelledby="facts-title">
      <h2 id="facts-title" className={styles.title}>
        {t('factsTitle')}
      </h2>
      <Facts facts={useAllFacts(programme)} />
    </section>
  );
}

function useAllFacts(programme: ProgrammeShown): Fact[] {
  const t = useT('programme');
  const common = useT('common');
  const { locale } = usePlace();
  const { number, list, language } = useFormat();
  const {
    kind,
    mode,
    hours,
    practiceHours,
    creditPoints,
    price,
    sector,
    digcompLevel,
    digcompCompetences,
    qualification,
    finalTest,
    document,
    teachers,
    places,
    fundingSources,
    participants,
    website,
    provider,
  } = programme;
  const facts: (Fact | false | null | undefined | '')[] = [
    { key: 'kind', label: <Term id="programmeKind">{t('kind')}</Term>, value: common(`kind.${kind}`) },
    { key: 'mode', label: t('mode'), value: common(`mode.${mode}`) },
    {
      key: 'hours',
      label: <Term id="academicHour">{t('hours')}</Term>,
      value: practiceHours
        ? t('durationValue', { hours: common('hours', { count: hours }), practice: number(practiceHours) })
        : common('hours', { count: hours }),
    },
    creditPoints != null && { key: 'credits', label: <Term id="creditPoints">{t('creditPoints')}</Term>, value: number(creditPoints) },
    { key: 'price', label: common('price'), value: <MoneyText cents={price.cents} /> },
    { key: 'language', label: t('language'), value: language(programme.language) },
    sector && { key: 'sector', label: t('sector'), value: sector.name },
    digcompLevel != null && { key: 'level', label: <Term id="digcompLevel">{t('digcompLevel')}</Term>, value: number(digcompLevel) },
    digcompCompetences.length > 0 && {
      key: 'competences',
      label: t('digcompCompetences'),
      value: list(digcompCompetences.map(({ name }) => name)),
    },
    qualification && {
      key: 'qualification',
      label: t('qualification'),
      value: (
        <>
          {qualification.name}
          {qualification.lkiLevel != null && (
            <>
              , <Term id="lkiLevel">{t('lkiLevel', { level: qualification.lkiLevel })}</Term>
            </>
          )}
        </>
      ),
    },
    finalTest && { key: 'test', label: t('finalTest'), value: finalTest },
    document && { key: 'document', label: t('document'), value: document },
    teachers.length > 0 && { key: 'teachers', label: t('teacher', { count: teachers.length }), value: list(teachers) },
    places.length > 0 && { key: 'places', label: t('places'), value: places.map((place) => place.address).join('; ') },
    {
      key: 'provider',
      label: t('provider'),
      value: <Link to={address('provider', locale, { slug: provider.slug })}>{provider.name}</Link>,
    },
    fundingSources.length > 0 && {
      key: 'sources',
      label: <Term id="fundingSource">{t('fundingSources')}</Term>,
      value: fundingSources.map((source, at) => (
        <span key={source.code}>
          {at > 0 && ', '}
          <Link to={address('fundingSource', locale, { code: source.code })}>{source.name}</Link>
        </span>
      )),
    },
    participants > 0 && { key: 'participants', label: t('participantsLabel'), value: t('participants', { count: participants }) },
    website && { key: 'website', label: t('website'), value: <ExternalLink href={website} /> },
  ];
  return facts.filter((fact): fact is Fact => Boolean(fact));
}
