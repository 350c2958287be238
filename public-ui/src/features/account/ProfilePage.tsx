import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Alert } from '../../design-system/Alert/Alert.tsx';
import { Button } from '../../design-system/Button/Button.tsx';
import { DateText } from '../../design-system/DateText/DateText.tsx';
import { Disclosure } from '../../design-system/Disclosure/Disclosure.tsx';
import { ErrorSummary } from '../../design-system/ErrorSummary/ErrorSummary.tsx';
import { Facts } from '../../design-system/Facts/Facts.tsx';
import { useAnnounce } from '../../design-system/LiveRegion/LiveRegion.tsx';
import { Select } from '../../design-system/Select/Select.tsx';
import { SkeletonList } from '../../design-system/Skeleton/Skeleton.tsx';
import { TextField } from '../../design-system/TextField/TextField.tsx';
import { ProfilePage_AccountDocument, type ProfilePage_AccountQuery, type ProfileInput } from '../../gql/account/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import styles from './Account.module.css';
import { LearningPathForm } from './LearningPathForm.tsx';
import { Sessions } from './Sessions.tsx';
import { ContactFields, DecisionFields, toInput } from './ProfileFields.tsx';
import { useKeptDraft } from './useKeptDraft.ts';
import { problemOf, useProfileUpdate } from './useProfileUpdate.ts';

type Viewer = NonNullable<ProfilePage_AccountQuery['viewer']>;
type Account = NonNullable<Viewer['account']>;

/** What the person told us, editable at any time; what a change means is explained at once (ACC-4). */
export function ProfilePage() {
  const t = useT('account');
  const { data } = useQuery(ProfilePage_AccountDocument, { fetchPolicy: 'cache-and-network' });
  const viewer = data?.viewer;
  if (!data || !viewer?.account) return <SkeletonList count={3} />;
  return (
    <div className={styles.page}>
      <h1>{t('profileTitle')}</h1>
      <p className={styles.lead}>{t('profileIntro')}</p>
      <ProfileForm account={viewer.account} municipalities={data.vocabulary} />
      <section aria-labelledby="path-title">
        <h2 id="path-title">{t('pathTitle')}</h2>
        <p>{t('pathIntro')}</p>
        <LearningPathForm path={viewer.account.learningPath ?? null} />
      </section>
      <Identity viewer={viewer} />
      <Sessions />
      <AccessLog account={viewer.account} />
    </div>
  );
}

function ProfileForm({ account, municipalities }: { account: Account; municipalities: ProfilePage_AccountQuery['vocabulary'] }) {
  const t = useT('account');
  const { toast } = useAnnounce();
  const {
    draft: profile,
    change,
    isRestored,
    forget,
  } = useKeptDraft<ProfileInput>(`profile:${account.id}`, () => toInput(account.profile));
  const [consequences, setConsequences] = useState<string[]>([]);
  const { save, problems, isBusy } = useProfileUpdate();
  const submit = async () => {
    const told = await save(profile);
    if (!told) return;
    forget();
    setConsequences(told);
    toast(t('saved'));
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary problems={problems} />
      {isRestored && (
        <Alert tone="info">
          <p>{t('draftRestored')}</p>
        </Alert>
      )}
      <h2>{t('aboutYou')}</h2>
      <DecisionFields profile={profile} problems={problems} onChange={change} />
      <Select
        id="profile-municipality"
        label={t('municipality')}
        why={t('municipalityWhy')}
        error={problemOf(problems, 'municipality')}
        value={profile.municipality ?? ''}
        onChange={(event) => change({ municipality: event.target.value || null })}
      >
        <option value="">{t('choose')}</option>
        {municipalities.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
      <TextField
        id="profile-learningWishes"
        isOptional
        lines={3}
        maxLength={500}
        label={t('wishes')}
        why={t('wishesWhy')}
        value={profile.learningWishes ?? ''}
        onChange={(event) => change({ learningWishes: event.target.value })}
      />
      <TextField
        id="profile-specialNeeds"
        isOptional
        lines={2}
        maxLength={500}
        label={t('needs')}
        why={t('needsWhy')}
        value={profile.specialNeeds ?? ''}
        onChange={(event) => change({ specialNeeds: event.target.value })}
      />
      <h2>{t('contactsTitle')}</h2>
      <ContactFields profile={profile} problems={problems} onChange={change} />
      <p>
        <Button type="submit" isBusy={isBusy}>
          {t('save')}
        </Button>
      </p>
      {consequences.length > 0 && (
        <Alert tone="info" title={t('consequencesTitle')} isLive>
          <ul>
            {consequences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Alert>
      )}
    </form>
  );
}

function Identity({ viewer }: { viewer: Viewer }) {
  const t = useT('account');
  const { person } = viewer;
  return (
    <Disclosure title={t('identityTitle')} level={2}>
      <Facts
        facts={[
          { key: 'name', label: t('name'), value: `${person.givenName} ${person.familyName}` },
          { key: 'code', label: t('personalCode'), value: person.personalCode },
          { key: 'birth', label: t('birthDate'), value: <DateText day={person.birthDate} /> },
        ]}
      />
      <p className={styles.soft}>{t('identityHint')}</p>
    </Disclosure>
  );
}

function AccessLog({ account }: { account: Account }) {
  const t = useT('account');
  const format = useFormat();
  return (
    <Disclosure title={t('accessTitle')} level={2}>
      <p>{t('accessIntro')}</p>
      {account.accessLog.length === 0 && <p>{t('accessNone')}</p>}
      <ul>
        {account.accessLog.map((entry) => (
          <li key={entry.id}>
            <time dateTime={entry.at}>{format.instant(entry.at)}</time>, {entry.actor}
            {entry.purpose && `: ${entry.purpose}`}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
