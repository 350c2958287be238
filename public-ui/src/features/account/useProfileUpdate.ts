import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { FieldProblem } from '../../design-system/ErrorSummary/ErrorSummary.tsx';
import { type ProfileInput, ProfileForm_UpdateDocument } from '../../gql/account/graphql.ts';
import { useT } from '../../i18n/useT.ts';

/** Saves profile answers; problems come back tied to their fields, ids are `profile-<field>`. */
export function useProfileUpdate() {
  const t = useT('account');
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const [update, { loading }] = useMutation(ProfileForm_UpdateDocument);
  const save = async (profile: ProfileInput): Promise<string[] | null> => {
    const answer = await update({ variables: { input: { profile } } }).catch(() => undefined);
    const payload = answer?.data?.updateProfile;
    if (!payload) {
      setProblems([{ message: t('failed') }]);
      return null;
    }
    setProblems(payload.userErrors.map(({ message, path }) => ({ message, ...(path.at(-1) && { fieldId: `profile-${path.at(-1)}` }) })));
    return payload.userErrors.length > 0 ? null : payload.consequences;
  };
  return { save, problems, setProblems, isBusy: loading };
}

/** The message that belongs to one field. */
export function problemOf(problems: FieldProblem[], field: string): string | undefined {
  return problems.find(({ fieldId }) => fieldId === `profile-${field}`)?.message;
}
