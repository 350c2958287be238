import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.ts';
import { pageOf } from '../../../shared/read-model/connection.ts';
import { Day } from '../../../shared/scalars.ts';
import { UserError } from '../../../shared/user-errors.ts';
import { PersonType } from '../../people/accounts/person.type.ts';
import { Role } from '../../platform/access/role.enum.ts';

@ObjectType('RoleGrant', { implements: Node, description: 'A capacity given to a person for a time.' })
export class RoleGrantType extends Node {
  @Field(() => PersonType, { simple: true, description: 'To whom.' })
  person!: PersonType;
  @Field(() => Role, { simple: true, description: 'The role.' })
  role!: Role;
  @Field(() => Day, { simple: true, description: 'First day.' })
  validFrom!: string;
  @Field(() => Day, { simple: true, nullable: true, description: 'Last day; null: without end.' })
  validUntil!: string | null;
  @Field(() => String, { simple: true, nullable: true, description: 'Name of the person who gave it; null: the platform itself.' })
  grantedBy!: string | null;
}

export const RoleGrantPage = pageOf('RoleGrant', () => RoleGrantType);
export type RoleGrantPage = InstanceType<typeof RoleGrantPage>;

@ObjectType({ description: 'The role grant as it stands now.' })
export class RoleGrantPayload {
  @Field(() => RoleGrantType, { simple: true, nullable: true, description: 'The grant; null when nothing was changed.' })
  roleGrant?: RoleGrantType;
  @Field(() => [UserError], { simple: true, description: 'Why nothing was changed.' })
  userErrors!: UserError[];
}
