import { Field, ID, InputType } from 'type-graphql';
import { Day } from '../../../shared/scalars.ts';
import { Role } from '../../platform/access/role.enum.ts';

@InputType({ description: 'Giving a role to a person the platform knows.' })
export class GrantRoleInput {
  @Field(() => String, { description: 'Personal code of the person; they must have logged in once.' })
  personalCode!: string;
  @Field(() => Role, { description: 'The role.' })
  role!: Role;
  @Field(() => ID, {
    nullable: true,
    description: 'The provider, for provider roles. A provider administrator can leave it out: it is their own.',
  })
  provider?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only this funding source; left out: all of them.' })
  fundingSource?: string | null;
  @Field(() => Day, { description: 'First day; not in the past.' })
  validFrom!: string;
  @Field(() => Day, { nullable: true, description: 'Last day; left out: without end.' })
  validUntil?: string | null;
}

@InputType({ description: 'Ending a role.' })
export class EndRoleInput {
  @Field(() => ID, { description: 'Which grant.' })
  roleGrant!: string;
  @Field(() => Day, { description: 'Last day; yesterday ends it at once.' })
  endsOn!: string;
}

@InputType({ description: 'Which role grants to show.' })
export class RoleGrantFilter {
  @Field(() => [ID], { nullable: true, description: 'These grants.' })
  ids?: string[] | null;
  @Field(() => Role, { nullable: true, description: 'Only of this role.' })
  role?: Role | null;
  @Field(() => String, { nullable: true, description: "Part of the person's name." })
  search?: string | null;
}
