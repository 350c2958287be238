import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../../../shared/user-errors.ts';
import { ApplicationType } from '../applications/application.type.ts';

@ObjectType({ description: 'The training that was rated, or why it was not.' })
export class SubmitSurveyAnswersPayload {
  @Field(() => ApplicationType, { simple: true, nullable: true, description: 'The training.' })
  application?: ApplicationType | null;
  @Field(() => [UserError], { simple: true, description: 'Why nothing was kept; empty when it was.' })
  userErrors!: UserError[];
}
