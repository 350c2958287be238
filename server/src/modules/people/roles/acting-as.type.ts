import { Field, ObjectType } from 'type-graphql';
import { Role } from '../../platform/access/role.enum.ts';

@ObjectType('ActingAs', { description: 'A capacity in which somebody acts, perhaps only for one provider or one funding source (ROLE-1).' })
export class ActingAsType {
  @Field(() => Role, { simple: true, description: 'The role.' })
  role!: Role;
}
