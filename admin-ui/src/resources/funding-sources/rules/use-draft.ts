import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { request } from '../../../api/request.ts';
import { refuseUserErrors } from '../../../dataProvider/user-errors.ts';
import { graphql } from '../../../gql/index.ts';
import type { RulesEditor_SaveMutation } from '../../../gql/graphql.ts';
import { noteSessionEnd } from '../../../session/session-end.ts';
import { type RuleSet, type RuleSetInput, ruleSetSchema } from './engine.ts';
import { type Issues, issuesInWords } from './issues.ts';

const SAVE = graphql(`
  mutation RulesEditor_Save($input: UpdateFundingSourceDraftInput!, $locale: Locale) {
    updateFundingSourceDraft(input: $input) {
      version { id number status inPlainWords(locale: $locale) differences(locale: $locale) publishRefusal(locale: $locale) }
      userErrors { code message(locale: $locale) path }
    }
  }
`);

export type DraftVersion = NonNullable<RulesEditor_SaveMutation['updateFundingSourceDraft']['version']>;
export type DraftState = 'unchanged' | 'saving' | 'saved' | 'unsound' | 'refused';

const PAUSE = 700;

interface Draft {
  rules: RuleSetInput;
  change: (rules: RuleSetInput) => void;
  issues: Issues;
  /** The rules as they last made sense: what is read aloud while a field is still being typed. */
  sound: RuleSet | null;
  state: DraftState;
  savedAt: Date | null;
  refusal: string | null;
  version: DraftVersion | null;
}

/** The draft of a version while it is written: sound rules are saved by themselves after a short pause. */
export function useDraft(source: string, begin: RuleSetInput, existing: DraftVersion | null): Draft {
  const translate = useTranslate();
  const [rules, setRules] = useState(begin);
  const [version, setVersion] = useState(existing);
  const [state, setState] = useState<DraftState>(existing ? 'saved' : 'unchanged');
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const saved = useRef(JSON.stringify(begin));

  const checked = useMemo(() => ruleSetSchema.safeParse(rules), [rules]);
  const lastSound = useRef<RuleSet | null>(null);
  if (checked.success) lastSound.current = checked.data;
  const issues = useMemo(
    () => (checked.success ? new Map<string, string>() : issuesInWords(checked.error.issues, translate)),
    [checked, translate],
  );

  const save = useCallback(
    async (text: string, isCurrent: () => boolean) => {
      setState('saving');
      try {
        const answer = await request<RulesEditor_SaveMutation>(SAVE, { input: { fundingSource: source, rules: JSON.parse(text) } });
        refuseUserErrors(answer.updateFundingSourceDraft.userErrors);
        saved.current = text;
        if (!isCurrent()) return;
        setVersion(answer.updateFundingSourceDraft.version ?? null);
        setSavedAt(new Date());
        setRefusal(null);
        setState('saved');
      } catch (error) {
        if ((error as { status?: number }).status === 401) noteSessionEnd();
        if (!isCurrent()) return;
        setRefusal((error as Error).message);
        setState('refused');
      }
    },
    [source],
  );

  useEffect(() => {
    if (!checked.success) {
      setState('unsound');
      return;
    }
    const text = JSON.stringify(rules);
    if (text === saved.current) {
      setState((before) => (before === 'unsound' || before === 'refused' ? 'saved' : before));
      return;
    }
    let isCurrent = true;
    const timer = setTimeout(() => void save(text, () => isCurrent), PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [rules, checked, save]);

  return { rules, change: setRules, issues, sound: lastSound.current, state, savedAt, refusal, version };
}
