import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../../shared/read-model/connection.ts';
import { Cents, Day } from '../../../../shared/scalars.ts';

@ObjectType('LedgerDay', {
  description:
    'A finished day of the ledger: the links that were chained on it and its root. Whoever keeps a root can prove later that nothing before it was changed (BEY-29).',
})
export class LedgerDayType {
  @Field(() => Day, { simple: true, description: 'The day in Riga.' })
  day!: string;
  @Field(() => Int, { simple: true, description: 'Movements of money chained on it.' })
  transfers!: number;
  @Field(() => Cents, { simple: true, description: 'Place of its first link in the chain.' })
  firstPosition!: number;
  @Field(() => Cents, { simple: true, description: 'Place of its last link.' })
  lastPosition!: number;
  @Field(() => String, { simple: true, description: 'Root of the day before it that has links; 64 zeros before the first.' })
  previousRoot!: string;
  @Field(() => String, { simple: true, description: 'Hash of its last link, SHA-256: stands for everything up to it.' })
  root!: string;
  @Field(() => String, { simple: true, description: 'Address of its movements without personal data, one JSON value a line.' })
  download!: string;
}

export const LedgerDayConnection = connectionOf('LedgerDay', () => LedgerDayType);
export type LedgerDayConnection = InstanceType<typeof LedgerDayConnection>;
