import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../../shared/user-errors.ts';
import { GroupType } from './group.type.ts';

@ObjectType({ description: 'The changed group, or why it was not changed.' })
export class GroupPayload {
  @Field(() => GroupType, { simple: true, nullable: true, description: 'The group as it is now.' })
  group?: GroupType | null;
  @Field(() => [UserError], { simple: true, description: 'Why nothing was changed; empty when it was.' })
  userErrors!: UserError[];
}
