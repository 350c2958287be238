import { type Ask, NoAnswer } from './ask.ts';
import { keyOf, type Question } from './question.ts';

export interface Answer<Result = unknown> {
  data?: Result;
  error?: NoAnswer;
  isLoading: boolean;
  /** When it was given; answers from the first page have the time of the page. */
  at?: number;
}

const keptAnswers = 150;
/** After this long an answer is shown at once and asked for again behind the reader's back. */
const freshFor = 60_000;
const nothing: Answer = { isLoading: false };

/**
 * What has been asked so far and the answers. Reading needs no more: nothing here is changed by the reader,
 * so answers are kept whole, by question, and forgotten oldest first.
 */
export class Answers {
  private readonly ask: Ask;
  private readonly answers = new Map<string, Answer>();
  private readonly underWay = new Map<string, Promise<void>>();
  private readonly listeners = new Set<() => void>();

  constructor(ask: Ask, given: Record<string, unknown> = {}) {
    this.ask = ask;
    for (const [key, data] of Object.entries(given)) this.answers.set(key, { data, isLoading: false, at: Date.now() });
  }

  read<Result>(question: Question<Result>): Answer<Result> {
    return (this.answers.get(keyOf(question)) ?? nothing) as Answer<Result>;
  }

  /** Asks unless a fresh answer is here or on its way. Never throws: a failure is an answer too. */
  load(question: Question, { again = false } = {}): Promise<void> {
    const key = keyOf(question);
    const now = this.answers.get(key);
    const isFresh = now?.data !== undefined && !now.error && Date.now() - (now.at ?? 0) < freshFor;
    if (isFresh && !again) return Promise.resolve();
    const running = this.underWay.get(key);
    if (running && !again) return running;
    this.put(key, { ...(now?.data !== undefined && { data: now.data, at: now.at! }), isLoading: true });
    const promise = this.ask(question)
      .then(
        (data) => this.put(key, { data, isLoading: false, at: Date.now() }),
        (cause: unknown) => {
          const error = cause instanceof NoAnswer ? cause : new NoAnswer('server', String(cause));
          // What was seen stays readable; the page says that it may be old (CAT-16).
          this.put(key, { ...(now?.data !== undefined && { data: now.data, at: now.at! }), error, isLoading: false });
        },
      )
      .finally(() => this.underWay.delete(key));
    this.underWay.set(key, promise);
    return promise;
  }

  /** Everything answered without error, to travel with the first page. */
  given(): Record<string, unknown> {
    return Object.fromEntries(
      [...this.answers].filter(([, answer]) => answer.data !== undefined).map(([key, answer]) => [key, answer.data]),
    );
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private put(key: string, answer: Answer): void {
    this.answers.delete(key);
    this.answers.set(key, answer);
    if (this.answers.size > keptAnswers) this.answers.delete(this.answers.keys().next().value!);
    for (const listener of this.listeners) listener();
  }
}
