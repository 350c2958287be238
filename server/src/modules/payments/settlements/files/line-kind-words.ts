import type { Translation } from '../../../../shared/translation.ts';
import { SettlementLineKind } from '../settlement-line-kind.enum.ts';

/** What a line stands for, as a file says it. */
export const lineKindWords: Readonly<Record<SettlementLineKind, Translation>> = {
  [SettlementLineKind.COMPLETED]: { lv: 'Mācības pabeigtas', en: 'Training completed' },
  [SettlementLineKind.ENDED_EARLY]: { lv: 'Mācības beigušās pirms laika', en: 'Training ended early' },
  [SettlementLineKind.CLAWED_BACK]: { lv: 'Atgūts', en: 'Taken back' },
  [SettlementLineKind.CARRIED_FORWARD]: { lv: 'Parāds pārnests tālāk', en: 'Debt carried forward' },
  [SettlementLineKind.BROUGHT_FORWARD]: { lv: 'Parāds no iepriekš', en: 'Debt from before' },
};
