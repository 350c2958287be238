import { Field, ObjectType } from 'type-graphql';
import { Translated, type Translation } from '../../../shared/translation.ts';
import { UserError } from '../../../shared/user-errors.ts';
import { LearningAccountType } from '../../people/accounts/learning-account.type.ts';

@ObjectType({ description: 'The account that was opened.' })
export class OpenAccountPayload {
  @Field(() => LearningAccountType, { simple: true, nullable: true, description: 'The account; null when it did not open.' })
  account?: LearningAccountType;
  @Field(() => [UserError], { simple: true, description: 'Why nothing was changed.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'The account with the changed answers.' })
export class UpdateProfilePayload {
  @Field(() => LearningAccountType, { simple: true, nullable: true, description: 'The account; null when nothing was changed.' })
  account?: LearningAccountType;
  @Translated()
  @Field(() => [String], { description: 'What the change does to what you can get, a sentence each.' })
  consequences!: Translation[];
  @Field(() => [UserError], { simple: true, description: 'Why nothing was changed.' })
  userErrors!: UserError[];
}
