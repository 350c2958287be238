import { advanceDraws } from './advance-draws.ts';
import type { DrawParts } from '../../draws/draw-parts.ts';
import { prepareDraws } from '../../draws/prepare-draws.ts';
import { sealSheets } from '../../draws/seal-sheet.ts';

const SECOND = 1_000;
const SECONDS_A_SHEET = 60;
const SECONDS_A_LOOK_AT_THE_RULES = 15;

/** Keeps the draws to their seconds while the server runs: looks every second whether a step is due. Answers how to stop. */
export function runDraws(parts: DrawParts): () => Promise<void> {
  let tick = 0;
  let pass: Promise<void> | null = null;
  const work = async () => {
    const at = tick++;
    try {
      if (at % SECONDS_A_LOOK_AT_THE_RULES === 0) await prepareDraws(parts);
      if (at % SECONDS_A_SHEET === 0) await sealSheets(parts);
      await advanceDraws(parts);
    } catch (error) {
      parts.log.error({ err: error }, 'the draws could not be looked at; they are again in a second');
    } finally {
      pass = null;
    }
  };
  const timer = setInterval(() => (pass ??= work()), SECOND);
  pass = work();
  return async () => {
    clearInterval(timer);
    await pass;
  };
}
