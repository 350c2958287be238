import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../../../shared/user-errors.ts';
import { FundingSourceType } from './funding-source.type.ts';
import { FundingSourceVersionType } from './funding-source-version.type.ts';

@ObjectType({ description: 'The funding source after the change.' })
export class FundingSourcePayload {
  @Field(() => FundingSourceType, { nullable: true, simple: true, description: 'The source; null when nothing was changed.' })
  fundingSource?: FundingSourceType | null;
  @Field(() => [UserError], { simple: true, description: 'Why nothing was changed; empty when it was.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'The version after the change.' })
export class FundingSourceVersionPayload {
  @Field(() => FundingSourceVersionType, { nullable: true, simple: true, description: 'The version; null when nothing was changed.' })
  version?: FundingSourceVersionType | null;
  @Field(() => [UserError], { simple: true, description: 'Why nothing was changed; empty when it was.' })
  userErrors!: UserError[];
}
