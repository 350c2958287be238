import { createContext, useCallback, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { Answer, Answers } from './answers.ts';
import { keyOf, type Question } from './question.ts';

export const AnswersContext = createContext<Answers | null>(null);

function useAnswers(): Answers {
  const answers = useContext(AnswersContext);
  if (!answers) throw new Error('answers are read outside AnswersContext');
  return answers;
}

export interface ShownAnswer<Result> extends Answer<Result> {
  /** The data belongs to the question before; shown while the new one is on its way. */
  isPrevious: boolean;
  reload: () => void;
}

const unasked: Answer = { isLoading: false };

/** The answer to a question, now and when it changes; `null` asks nothing. Keeps the previous answer in sight while a new one loads. */
export function useAnswer<Result>(question: Question<Result> | null): ShownAnswer<Result> {
  const answers = useAnswers();
  const key = question && keyOf(question);
  // Equal questions are one question: what is drawn anew each time is not asked anew.
  const [kept, setKept] = useState({ key, question });
  if (kept.key !== key) setKept({ key, question });
  const asked = kept.key === key ? kept.question : question;
  const read = () => (asked ? answers.read(asked) : (unasked as Answer<Result>));
  const answer = useSyncExternalStore(answers.subscribe, read, read);

  useEffect(() => {
    if (asked) void answers.load(asked);
  }, [answers, asked]);

  const [previous, setPrevious] = useState(answer.data);
  if (answer.data !== undefined && answer.data !== previous) setPrevious(answer.data);

  const reload = useCallback(() => {
    if (asked) void answers.load(asked, { again: true });
  }, [answers, asked]);

  const isPending = asked !== null && answer.data === undefined && !answer.error;
  const isPrevious = isPending && previous !== undefined;
  return {
    ...answer,
    ...(isPrevious && { data: previous }),
    isLoading: answer.isLoading || isPending,
    isPrevious,
    reload,
  };
}
