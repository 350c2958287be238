import { budget, grant as grantAccount, reserved } from '../../../money/ledger/accounts.ts';
import type { NewTransfer } from '../../../money/ledger/ledger.ts';
import { TransferKind } from '../../../money/ledger/transfer-kind.enum.ts';
import type { Cause } from '../cause-of.ts';
import { type Origin, transferOf } from './origins.ts';

/** One grant that pays a part. */
export interface GrantPart {
  grantId: string;
  amountCents: number;
}

/** Money of one source that is set aside: from the person's grants, the older first, or from the budget. */
export interface ReservedPart {
  fundingSourceId: string;
  reserveCents: number;
  fromGrants: readonly GrantPart[];
}

/** Sets the money aside, of each source that pays. */
export function setAside(application: { id: string; reservedBefore: number }, parts: readonly ReservedPart[], cause: Cause): NewTransfer[] {
  const turn = application.reservedBefore + 1;
  const origins = parts.flatMap(({ fundingSourceId, reserveCents, fromGrants }): Origin[] =>
    fromGrants.length > 0
      ? fromGrants.map(({ grantId, amountCents }) => ({ side: grantAccount(grantId), fundingSourceId, cents: amountCents, turn }))
      : [{ side: budget(fundingSourceId), fundingSourceId, cents: reserveCents, turn }],
  );
  return origins
    .filter(({ cents }) => cents > 0)
    .map((origin) =>
      transferOf(application.id, origin, TransferKind.RESERVE, origin.side, reserved(application.id), cause, origin.side.subjectId),
    );
}
