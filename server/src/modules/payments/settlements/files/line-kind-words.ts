import type { Translation } from '../../../../shared/translation.ts';
import { SettlementLineKind } from '../settlement-line-kind.enum.ts';
import { say } from '../words/index.gen.ts';

/** What a line stands for, as a file says it. */
export const lineKindWords: Readonly<Record<SettlementLineKind, Translation>> = {
  [SettlementLineKind.COMPLETED]: say.lineKindCompleted,
  [SettlementLineKind.ENDED_EARLY]: say.lineKindEndedEarly,
  [SettlementLineKind.CLAWED_BACK]: say.lineKindClawedBack,
  [SettlementLineKind.CARRIED_FORWARD]: say.lineKindCarriedForward,
  [SettlementLineKind.BROUGHT_FORWARD]: say.lineKindBroughtForward,
};
