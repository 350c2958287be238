import type { FieldProblem } from '../../design-system/ErrorSummary/ErrorSummary.tsx';
import { RadioGroup } from '../../design-system/RadioGroup/RadioGroup.tsx';
import { Select } from '../../design-system/Select/Select.tsx';
import { TextField } from '../../design-system/TextField/TextField.tsx';
import type { EducationLevel, EmploymentStatus, Locale, ProfileForm_ProfileFragment, ProfileInput } from '../../gql/account/graphql.ts';
import { useT } from '../../i18n/useT.ts';
import { problemOf } from './useProfileUpdate.ts';
import { languages } from '../../languages.ts';

const educations: EducationLevel[] = ['BASIC', 'SECONDARY', 'VOCATIONAL', 'FIRST_CYCLE_SHORT', 'BACHELOR', 'MASTER', 'DOCTORAL'];
const employments: EmploymentStatus[] = ['EMPLOYED', 'SELF_EMPLOYED', 'UNEMPLOYED', 'STUDENT', 'PENSIONER', 'PARENTAL_LEAVE', 'OTHER'];

export interface FieldsProps {
  profile: ProfileInput;
  problems: FieldProblem[];
  onChange: (change: ProfileInput) => void;
}

/** What the account knows, in the form in which it is sent back. */
export function toInput(profile: ProfileForm_ProfileFragment): ProfileInput {
  const { email, phone, municipality, education, employment, learningWishes, specialNeeds, noticeLocale, lowIncomeDeclared } = profile;
  return {
    email,
    phone,
    municipality: municipality?.code ?? null,
    education,
    employment,
    learningWishes,
    specialNeeds,
    noticeLocale,
    lowIncomeDeclared,
  };
}

export function ContactFields({ profile, problems, onChange }: FieldsProps) {
  const t = useT('account');
  return (
    <>
      <TextField
        id="profile-email"
        type="email"
        autoComplete="email"
        label={t('email')}
        why={t('emailWhy')}
        error={problemOf(problems, 'email')}
        value={profile.email ?? ''}
        onChange={(event) => onChange({ email: event.target.value })}
      />
      <TextField
        id="profile-phone"
        type="tel"
        autoComplete="tel"
        isOptional
        size={16}
        label={t('phone')}
        why={t('phoneWhy')}
        error={problemOf(problems, 'phone')}
        value={profile.phone ?? ''}
        onChange={(event) => onChange({ phone: event.target.value })}
      />
      <RadioGroup<Locale>
        name="noticeLocale"
        label={t('noticeLocale')}
        options={Object.values(languages).map(({ api, full }) => ({ value: api, label: full }))}
        value={profile.noticeLocale ?? 'LV'}
        onChange={(noticeLocale) => onChange({ noticeLocale })}
      />
    </>
  );
}

export function DecisionFields({ profile, problems, onChange }: FieldsProps) {
  const t = useT('account');
  return (
    <>
      <Select
        id="profile-education"
        label={t('education')}
        why={t('educationWhy')}
        error={problemOf(problems, 'education')}
        value={profile.education ?? ''}
        onChange={(event) => onChange({ education: (event.target.value || null) as EducationLevel | null })}
      >
        <option value="">{t('choose')}</option>
        {educations.map((education) => (
          <option key={education} value={education}>
            {t(`education.${education}`)}
          </option>
        ))}
      </Select>
      <Select
        id="profile-employment"
        label={t('employment')}
        why={t('employmentWhy')}
        error={problemOf(problems, 'employment')}
        value={profile.employment ?? ''}
        onChange={(event) => onChange({ employment: (event.target.value || null) as EmploymentStatus | null })}
      >
        <option value="">{t('choose')}</option>
        {employments.map((employment) => (
          <option key={employment} value={employment}>
            {t(`employment.${employment}`)}
          </option>
        ))}
      </Select>
      <RadioGroup<'yes' | 'no' | 'unsaid'>
        name="lowIncome"
        label={t('lowIncome')}
        why={t('lowIncomeWhy')}
        options={[
          { value: 'yes', label: t('yes') },
          { value: 'no', label: t('no') },
          { value: 'unsaid', label: t('notSaid') },
        ]}
        value={profile.lowIncomeDeclared === true ? 'yes' : profile.lowIncomeDeclared === false ? 'no' : 'unsaid'}
        onChange={(answer) => onChange({ lowIncomeDeclared: answer === 'unsaid' ? null : answer === 'yes' })}
      />
    </>
  );
}
