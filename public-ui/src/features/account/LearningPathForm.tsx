import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Alert } from '../../design-system/Alert/Alert.tsx';
import { Button } from '../../design-system/Button/Button.tsx';
import { Link } from '../../design-system/Link/Link.tsx';
import { useAnnounce } from '../../design-system/LiveRegion/LiveRegion.tsx';
import { TextField } from '../../design-system/TextField/TextField.tsx';
import { LearningPathForm_SaveDocument } from '../../gql/account/graphql.ts';
import { useLocale, useT } from '../../i18n/useT.ts';
import { address } from '../../routes.ts';
import styles from './Account.module.css';

export interface LearningPathFormProps {
  path: { goal: string; programmes: { id: string; slug?: string; title?: string }[] } | null;
  /** A programme that the path has to contain from now on. */
  add?: string;
  submitText?: string;
  onSaved?: () => void;
}

/** A goal and the programmes that lead to it: the condition of full cost. */
export function LearningPathForm({ path, add, submitText, onSaved }: LearningPathFormProps) {
  const t = useT('account');
  const locale = useLocale();
  const { toast } = useAnnounce();
  const [goal, setGoal] = useState(path?.goal ?? '');
  const [problem, setProblem] = useState<string>();
  const [savePath, { loading }] = useMutation(LearningPathForm_SaveDocument);
  const submit = async () => {
    const programmes = [...new Set([...(path?.programmes.map(({ id }) => id) ?? []), ...(add ? [add] : [])])];
    const answer = await savePath({ variables: { input: { goal, programmes } } }).catch(() => undefined);
    const userErrors = answer?.data?.saveLearningPath.userErrors;
    if (!userErrors) return setProblem(t('failed'));
    if (userErrors[0]) return setProblem(userErrors[0].message);
    setProblem(undefined);
    toast(t('pathSaved'));
    onSaved?.();
  };
  const named = path?.programmes.filter(({ slug, title }) => slug && title) ?? [];
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {problem && (
        <Alert tone="bad" isLive>
          <p>{problem}</p>
        </Alert>
      )}
      {!path && !add && <p>{t('pathNone')}</p>}
      <TextField
        id="learning-path-goal"
        label={t('pathGoal')}
        hint={t('pathGoalHint')}
        maxLength={300}
        value={goal}
        onChange={(event) => setGoal(event.target.value)}
      />
      {named.length > 0 && (
        <>
          <p>{t('pathProgrammes')}</p>
          <ul>
            {named.map(({ id, slug, title }) => (
              <li key={id}>
                <Link to={address('programme', locale, { slug: slug! })}>{title}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Button type="submit" look="second" isBusy={loading}>
          {submitText ?? t('pathSave')}
        </Button>
      </p>
    </form>
  );
}
