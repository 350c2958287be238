import { Field, ID, InputType } from 'type-graphql';
import { Role } from '../../platform/access/role.enum.ts';

@InputType({ description: 'In which capacity to act from now on.' })
export class SwitchRoleInput {
  @Field(() => Role, { description: 'The role; one of Viewer.roles.' })
  role!: Role;
  @Field(() => ID, { nullable: true, description: 'For which provider, when the role is bound to one.' })
  organisation?: string | null;
  @Field(() => ID, { nullable: true, description: 'For which funding source, when the role is bound to one.' })
  fundingSource?: string | null;
}
