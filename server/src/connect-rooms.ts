import { earnForProvider } from './modules/payments/settlements/earning/earn-for-provider.ts';
import { takeTopUps } from './modules/payments/top-ups/take-top-ups.ts';
import { decided, earned } from './modules/training/applications/let-know.ts';

/** Who listens to what: every call that goes up the floors, in one place. Twice it connects nothing twice. */
export function connectRooms(): void {
  earned.listen(earnForProvider);
  decided.listen(takeTopUpsOf);
}

const takeTopUpsOf: Parameters<typeof decided.listen>[0] = (parts, application) => takeTopUps(parts, { application });
