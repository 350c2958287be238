import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../../../shared/user-errors.ts';
import { LearningAccountType } from '../../people/accounts/learning-account.type.ts';

@ObjectType({ description: 'The account with the learning path.' })
export class SaveLearningPathPayload {
  @Field(() => LearningAccountType, { simple: true, nullable: true, description: 'The account; null when nothing was changed.' })
  account?: LearningAccountType;
  @Field(() => [UserError], { simple: true, description: 'Why nothing was changed.' })
  userErrors!: UserError[];
}
