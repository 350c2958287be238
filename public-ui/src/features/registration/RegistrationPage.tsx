import { useMutation, useQuery } from '@apollo/client/react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { Button } from '../../design-system/Button/Button.tsx';
import { Checkbox } from '../../design-system/Checkbox/Checkbox.tsx';
import { DateText } from '../../design-system/DateText/DateText.tsx';
import { Disclosure } from '../../design-system/Disclosure/Disclosure.tsx';
import { ErrorSummary, type FieldProblem } from '../../design-system/ErrorSummary/ErrorSummary.tsx';
import { Facts } from '../../design-system/Facts/Facts.tsx';
import { ProgressSteps } from '../../design-system/ProgressSteps/ProgressSteps.tsx';
import { SkeletonList } from '../../design-system/Skeleton/Skeleton.tsx';
import {
  type ProfileForm_ProfileFragment,
  type ProfileInput,
  RegistrationPage_KnownDocument,
  type RegistrationPage_KnownQuery,
  RegistrationPage_OpenDocument,
} from '../../gql/account/graphql.ts';
import { useLocale, useT } from '../../i18n/useT.ts';
import { address } from '../../routes.ts';
import { accountStyles as styles, ContactFields, DecisionFields, toInput, useKeptDraft, useProfileUpdate } from '../account/index.ts';
import { languages } from '../../languages.ts';

type Viewer = NonNullable<RegistrationPage_KnownQuery['viewer']>;

/**
 * Three short steps (ACC-3). The account is open after the first one, and each answer is kept as soon as its step is left:
 * who stops in the middle goes on from there.
 */
export function RegistrationPage() {
  const t = useT('registration');
  const locale = useLocale();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { data } = useQuery(RegistrationPage_KnownDocument);
  const [step, setStep] = useState<number | null>(null);
  const viewer = data?.viewer;
  if (!viewer) return <SkeletonList count={2} />;
  const at = step ?? (viewer.account && viewer.termsAccepted ? (viewer.account.profile.email ? 2 : 1) : 0);
  const back = search.get('atpakal');
  const next = back?.startsWith('/') && !back.startsWith('//') ? back : `${address('account', locale)}?atverts=1`;
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      <p className={styles.lead}>{t('intro')}</p>
      <ProgressSteps titles={[t('step.terms'), t('step.contacts'), t('step.about')]} at={at} />
      {at === 0 && <TermsStep viewer={viewer} onDone={() => setStep(viewer.account?.profile.isComplete ? 3 : 1)} />}
      {at === 1 && viewer.account && (
        <ProfileStep
          key="contacts"
          kind="contacts"
          accountId={viewer.account.id}
          profile={viewer.account.profile}
          onDone={() => setStep(2)}
        />
      )}
      {at === 2 && viewer.account && (
        <ProfileStep
          key="about"
          kind="about"
          accountId={viewer.account.id}
          profile={viewer.account.profile}
          onDone={() => void navigate(next)}
        />
      )}
      {/* Somebody who only had to accept a new version of the terms goes straight back. */}
      {at === 3 && <Navigate to={next} />}
    </div>
  );
}

function Step({
  title,
  problems,
  onSubmit,
  children,
}: {
  title: string;
  problems: FieldProblem[];
  onSubmit: () => Promise<void>;
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onSubmit();
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <ErrorSummary problems={problems} />
      {children}
    </form>
  );
}

function TermsStep({ viewer, onDone }: { viewer: Viewer; onDone: () => void }) {
  const t = useT('registration');
  const account = useT('account');
  const [isAccepted, setAccepted] = useState(false);
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const [open, { loading }] = useMutation(RegistrationPage_OpenDocument, {
    refetchQueries: [RegistrationPage_KnownDocument],
    awaitRefetchQueries: true,
  });
  const submit = async () => {
    if (!isAccepted) return setProblems([{ fieldId: 'accept', message: t('acceptMissing') }]);
    const { municipality, employment } = viewer.known;
    const profile: ProfileInput = { ...(municipality && { municipality: municipality.code }), ...(employment && { employment }) };
    const answer = await open({
      variables: { input: { acceptTerms: true, termsVersion: viewer.termsVersion, profile: viewer.account ? null : profile } },
    }).catch(() => undefined);
    const userErrors = answer?.data?.openAccount.userErrors;
    if (!userErrors) return setProblems([{ message: account('failed') }]);
    if (userErrors.length > 0) return setProblems(userErrors.map(({ message }) => ({ message })));
    onDone();
  };
  const { known, person } = viewer;
  return (
    <Step title={t('termsTitle')} problems={problems} onSubmit={submit}>
      <ul>
        {([1, 2, 3, 4, 5] as const).map((line) => (
          <li key={line}>{t(`terms${line}`)}</li>
        ))}
      </ul>
      <Disclosure title={t('termsFull')} look="compact">
        {([1, 2, 3, 4] as const).map((line) => (
          <p key={line}>{t(`termsFull${line}`)}</p>
        ))}
      </Disclosure>
      <h3>{t('knownTitle')}</h3>
      <p>{t('knownText')}</p>
      <Facts
        facts={[
          { key: 'name', label: t('name'), value: `${person.givenName} ${person.familyName}` },
          { key: 'birth', label: t('birthDate'), value: <DateText day={person.birthDate} /> },
          ...(known.municipality ? [{ key: 'municipality', label: t('municipality'), value: known.municipality.name }] : []),
          ...(known.employment ? [{ key: 'employment', label: t('employment'), value: account(`employment.${known.employment}`) }] : []),
        ]}
      />
      <Checkbox
        id="accept"
        label={t('accept')}
        checked={isAccepted}
        error={problems.find(({ fieldId }) => fieldId === 'accept')?.message}
        onChange={(event) => setAccepted(event.target.checked)}
      />
      <p>
        <Button type="submit" isBusy={loading}>
          {t('open')}
        </Button>
      </p>
    </Step>
  );
}

function ProfileStep({
  kind,
  accountId,
  profile: known,
  onDone,
}: {
  kind: 'contacts' | 'about';
  accountId: string;
  profile: ProfileForm_ProfileFragment;
  onDone: () => void;
}) {
  const t = useT('registration');
  const locale = useLocale();
  const {
    draft: profile,
    change,
    forget,
  } = useKeptDraft<ProfileInput>(`registration:${kind}:${accountId}`, () => ({
    ...toInput(known),
    ...(known.email ? {} : { noticeLocale: languages[locale].api }),
  }));
  const { save, problems, setProblems, isBusy } = useProfileUpdate();
  const submit = async () => {
    const missing = missingAnswers();
    if (missing.length > 0) return setProblems(missing);
    if (!(await save(profile))) return;
    forget();
    onDone();
  };
  const missingAnswers = (): FieldProblem[] => {
    if (kind === 'contacts')
      return profile.email && !profile.email.includes('@') ? [{ fieldId: 'profile-email', message: t('emailWrong') }] : [];
    return [
      ...(profile.education ? [] : [{ fieldId: 'profile-education', message: t('educationMissing') }]),
      ...(profile.employment ? [] : [{ fieldId: 'profile-employment', message: t('employmentMissing') }]),
    ];
  };
  return (
    <Step title={t(`step.${kind}`)} problems={problems} onSubmit={submit}>
      {kind === 'about' && <p>{t('answersWhy')}</p>}
      {kind === 'contacts' ? (
        <ContactFields profile={profile} problems={problems} onChange={change} />
      ) : (
        <DecisionFields profile={profile} problems={problems} onChange={change} />
      )}
      <p className={styles.actions}>
        <Button type="submit" isBusy={isBusy}>
          {kind === 'about' ? t('finish') : t('next')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t('later')}
        </Button>
      </p>
    </Step>
  );
}
