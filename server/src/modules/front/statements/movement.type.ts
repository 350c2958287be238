import { Field, ID, ObjectType } from 'type-graphql';
import { Money } from '../../../shared/money.ts';
import { connectionOf } from '../../../shared/read-model/connection.ts';
import { DateTime } from '../../../shared/scalars.ts';
import { Translated, type Translation } from '../../../shared/translation.ts';
import { TransferKind } from '../../money/ledger/transfer-kind.enum.ts';

@ObjectType('Movement', { description: 'A movement of a person’s money, in plain words (ACC-6).' })
export class MovementType {
  @Field(() => ID, { simple: true, description: 'Names the movement.' })
  id!: string;
  @Field(() => DateTime, { simple: true, description: 'When.' })
  at!: Date;
  @Field(() => TransferKind, { simple: true, description: 'Why money moved.' })
  kind!: TransferKind;
  @Field(() => Money, { simple: true, description: 'How much.' })
  amount!: Money;
  @Translated()
  @Field(() => String, { simple: true, description: 'What happened, as a sentence.' })
  sentence!: Translation;
  fundingSourceId!: string;
  applicationId!: string | null;
}

export const MovementConnection = connectionOf('Movement', () => MovementType);
export type MovementConnection = InstanceType<typeof MovementConnection>;
