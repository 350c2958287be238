import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.ts';
import { Day, Json } from '../../../shared/scalars.ts';
import { VersionStatus } from './version-status.enum.ts';

@ObjectType('FundingSourceVersion', {
  implements: Node,
  description:
    'The rules of a source from a date on. A published version never changes; a decision names the version that made it (FUND-2).',
})
export class FundingSourceVersionType extends Node {
  @Field(() => Int, { simple: true, description: 'Counted from 1 within the source.' })
  number!: number;
  @Field(() => VersionStatus, { simple: true, description: 'Draft, in force or coming, or superseded by a later one.' })
  status!: VersionStatus;
  @Field(() => Day, { simple: true, nullable: true, description: 'First day on which it decides; null for a draft.' })
  effectiveFrom!: string | null;
  @Field(() => Date, { simple: true, description: 'When it was begun.' })
  createdAt!: Date;
  @Field(() => Date, { simple: true, nullable: true, description: 'When it was published.' })
  publishedAt!: Date | null;
  @Field(() => Json, { simple: true, description: 'The rule set: target group, schemes and settings.' })
  rules!: unknown;
  /** Not in the schema: whose version it is. */
  sourceId!: string;
  createdById!: string | null;
  publishedById!: string | null;
}
