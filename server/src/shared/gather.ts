import { isOutage } from './outage.ts';

/** Does the work for many at once: the answers in the order of the questions. */
export type Work<Question, Answer> = (questions: readonly Question[]) => Promise<readonly Answer[]>;

interface Waiting<Question, Answer> {
  question: Question;
  done: (answer: Answer) => void;
  failed: (error: unknown) => void;
}

interface Options {
  /** At most so many are worked on at once. */
  most: number;
  /** So many batches may be under way. */
  atOnce: number;
}

/**
 * Lets requests that come at the same time share one statement: while a batch is under way the next one gathers. One alone is worked
 * on at once; the more there are, the less each costs. A batch that fails is worked on one by one, so that nobody suffers from another.
 */
export function gather<Question, Answer>(
  work: Work<Question, Answer>,
  { most, atOnce }: Options,
): { ask(question: Question): Promise<Answer>; waiting(): number } {
  let open: Waiting<Question, Answer>[] = [];
  let underWay = 0;
  let isPlanned = false;

  return {
    ask: (question) =>
      new Promise((done, failed) => {
        open.push({ question, done, failed });
        plan();
      }),
    waiting: () => open.length,
  };

  /** Everything that arrives in the same turn of the event loop goes together. */
  function plan(): void {
    if (isPlanned || underWay >= atOnce || open.length === 0) return;
    isPlanned = true;
    setImmediate(() => {
      isPlanned = false;
      const batch = open.slice(0, most);
      open = open.slice(most);
      underWay += 1;
      void run(batch).finally(() => {
        underWay -= 1;
        plan();
      });
      plan();
    });
  }

  async function run(batch: Waiting<Question, Answer>[]): Promise<void> {
    try {
      const answers = await work(batch.map(({ question }) => question));
      batch.forEach(({ done }, place) => done(answers[place] as Answer));
    } catch (error) {
      if (batch.length === 1 || isOutage(error)) return batch.forEach(({ failed }) => failed(error));
      for (const one of batch) await run([one]);
    }
  }
}
