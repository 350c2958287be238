import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../../../shared/user-errors.ts';
import { GroupType } from './group.type.ts';

@ObjectType('GroupPayload', { description: 'The group after the change.' })
export class GroupPayload {
  @Field(() => GroupType, { simple: true, nullable: true, description: 'The group as it stands now.' })
  group?: GroupType | null;
  @Field(() => [UserError], { simple: true, description: 'Why it was not done; empty when it was.' })
  userErrors!: UserError[];
}
