import { Field, Int, ObjectType } from 'type-graphql';
import { Money } from '../../../shared/money.ts';
import { Node } from '../../../shared/node.ts';
import { pageOf } from '../../../shared/read-model/connection.ts';
import { Day } from '../../../shared/scalars.ts';
import { Translated, type Translation } from '../../../shared/translation.ts';
import { DryRunEffect } from './dry-run-effect.enum.ts';

@ObjectType('DryRunChange', {
  implements: Node,
  description: 'A past decision that the version tried would have changed; the decision itself stays as it is (FUND-2).',
})
export class DryRunChangeType extends Node {
  @Field(() => String, { simple: true, description: 'Number of the application; whose it is takes a purpose to see.' })
  applicationNumber!: string;
  @Field(() => DryRunEffect, { simple: true, description: 'What would have been otherwise.' })
  effect!: DryRunEffect;
  @Translated()
  @Field(() => String, { simple: true, description: 'Name of the scheme.' })
  scheme!: Translation;
  @Field(() => Int, { simple: true, description: 'Number of the version that made the decision.' })
  rulesVersion!: number;
  @Field(() => Day, { simple: true, description: 'Day of the decision.' })
  decidedOn!: string;
  @Field(() => Money, { simple: true, description: 'What the decision pays.' })
  before!: Money;
  @Field(() => Money, { simple: true, description: 'What it would have paid.' })
  after!: Money;
  /** Not in the schema: of what it is. */
  dryRunId!: string;
  applicationId!: string;
}

export const DryRunChangePage = pageOf('DryRunChange', () => DryRunChangeType);
export type DryRunChangePage = InstanceType<typeof DryRunChangePage>;
