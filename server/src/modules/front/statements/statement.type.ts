import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Money } from '../../../shared/money.ts';
import { connectionOf } from '../../../shared/read-model/connection.ts';
import { DateTime, Day } from '../../../shared/scalars.ts';
import { Translated, type Translation } from '../../../shared/translation.ts';
import { TransferKind } from '../../money/ledger/transfer-kind.enum.ts';
import type { StatementSubject } from './statement-subject.ts';

@ObjectType('StatementLine', { description: 'One movement of money as the owner of the statement sees it.' })
export class StatementLineType {
  @Field(() => ID, { simple: true, description: 'The transfer.' })
  transfer!: string;
  @Field(() => DateTime, { simple: true, description: 'When.' })
  at!: Date;
  @Field(() => TransferKind, { simple: true, description: 'Why money moved.' })
  kind!: TransferKind;
  @Field(() => Money, { simple: true, description: 'How much moved.' })
  amount!: Money;
  @Field(() => Money, {
    simple: true,
    description:
      'What it changed: above zero in, below zero out, zero when money only changed its place, as from a grant to a reservation.',
  })
  change!: Money;
  @Field(() => Money, { simple: true, description: 'The balance after it.' })
  balance!: Money;
  @Translated()
  @Field(() => String, { simple: true, description: 'What happened, in plain words.' })
  sentence!: Translation;
}

export const StatementLineConnection = connectionOf('StatementLine', () => StatementLineType);
export type StatementLineConnection = InstanceType<typeof StatementLineConnection>;

@ObjectType('Statement', {
  description:
    'Money of somebody over a period: opening balance, what came in, what went out, closing balance (FUND-23). A person: on grants, reserved and owed to them; a provider: earned and not paid; a source: its free budget.',
})
export class StatementType {
  /** Whose it is; whoever holds this object may see it. */
  subject!: StatementSubject;
  @Translated()
  @Field(() => String, { simple: true, description: 'Whose statement it is.' })
  title!: Translation;
  @Field(() => Day, { simple: true, description: 'First day.' })
  from!: string;
  @Field(() => Day, { simple: true, description: 'Last day.' })
  until!: string;
  @Field(() => Money, { simple: true, description: 'Before the first day.' })
  opening!: Money;
  @Field(() => Money, { simple: true, description: 'What came in.' })
  received!: Money;
  @Field(() => Money, { simple: true, description: 'What went out.' })
  spent!: Money;
  @Field(() => Money, { simple: true, description: 'After the last day: opening and received, less spent.' })
  closing!: Money;
  @Field(() => Int, { simple: true, description: 'Movements in the period.' })
  lineCount!: number;
}
