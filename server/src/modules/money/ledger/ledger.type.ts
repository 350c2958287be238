import { Field, ID, ObjectType } from 'type-graphql';
import { Money } from '../../../shared/money.ts';
import { Node } from '../../../shared/node.ts';
import { pageOf } from '../../../shared/read-model/connection.ts';
import { Cents, DateTime } from '../../../shared/scalars.ts';
import { Translated, type Translation } from '../../../shared/translation.ts';
import { LedgerAccountKind } from './ledger-account-kind.enum.ts';
import { TransferKind } from './transfer-kind.enum.ts';

@ObjectType('LedgerAccount', {
  implements: Node,
  description: 'A place where money can be: a budget, a grant, a reservation, what is owed or paid (FUND-21).',
})
export class LedgerAccountType extends Node {
  @Field(() => LedgerAccountKind, { simple: true, description: 'What it stands for.' })
  kind!: LedgerAccountKind;
  @Translated()
  @Field(() => String, { simple: true, description: 'Whose it is, in words.' })
  label!: Translation;
  @Field(() => String, { simple: true, description: 'Whose it is: number of a source, an account or an application, name of a provider.' })
  whose!: string;
  @Field(() => ID, {
    simple: true,
    nullable: true,
    description:
      'What it belongs to and can be opened: source, allocation round of a grant, application, settlement, provider, learning account.',
  })
  subject!: string | null;
  @Field(() => Money, { simple: true, description: 'What is in it now; below zero only for money from outside.' })
  balance!: Money;
}

@ObjectType('LedgerTransfer', {
  implements: Node,
  description: 'One movement of money. It is never changed or deleted; a mistake is corrected by a counter-transfer (FUND-20).',
})
export class LedgerTransferType extends Node {
  @Field(() => Cents, { simple: true, description: 'Order of writing.' })
  sequence!: number;
  @Field(() => DateTime, { simple: true, description: 'When.' })
  at!: Date;
  @Field(() => TransferKind, { simple: true, description: 'Why money moved.' })
  kind!: TransferKind;
  @Field(() => Money, { simple: true, description: 'How much.' })
  amount!: Money;
  @Field(() => LedgerAccountType, { simple: true, description: 'Where it went out.' })
  debit!: LedgerAccountType;
  @Field(() => LedgerAccountType, { simple: true, description: 'Where it came in.' })
  credit!: LedgerAccountType;
  @Field(() => String, { simple: true, description: 'Code of the cause.' })
  reason!: string;
  @Field(() => ID, { simple: true, nullable: true, description: 'Application, grant, round or source that caused it.' })
  reference!: string | null;
  @Field(() => String, { simple: true, description: 'Who acted; "STARS" for the platform itself.' })
  actor!: string;
  @Translated()
  @Field(() => String, { simple: true, description: 'The movement as a sentence.' })
  sentence!: Translation;
}

export const LedgerTransferPage = pageOf('LedgerTransfer', () => LedgerTransferType);
export type LedgerTransferPage = InstanceType<typeof LedgerTransferPage>;
