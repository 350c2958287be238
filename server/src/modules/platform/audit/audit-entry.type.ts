import { Field, ID, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.ts';
import { pageOf } from '../../../shared/read-model/connection.ts';
import { DateTime, Json } from '../../../shared/scalars.ts';
import { Role } from '../access/role.enum.ts';

@ObjectType('AuditEntry', {
  implements: Node,
  description: 'Who did or saw what, when, from where and why. Nobody can change or delete it (ROLE-6).',
})
export class AuditEntryType extends Node {
  @Field(() => DateTime, { simple: true, description: 'When.' })
  at!: Date;

  @Field(() => String, { simple: true, description: 'Name of the person who acted; "STARS" for the platform itself.' })
  actor!: string;

  @Field(() => Role, { simple: true, nullable: true, description: 'In which capacity.' })
  role!: Role | null;

  @Field(() => String, { simple: true, description: 'What was done, a verb with its object: "grantRole", "viewAccount".' })
  action!: string;

  @Field(() => String, { simple: true, description: 'What it was done to, in words.' })
  subject!: string;

  @Field(() => ID, { simple: true, nullable: true, description: 'Global id of what it was done to; null where there is none.' })
  subjectId!: string | null;

  @Field(() => String, { simple: true, nullable: true, description: 'Why, as the person who acted gave it.' })
  purpose!: string | null;

  @Field(() => String, { simple: true, nullable: true, description: 'Network address from which; only for those who keep watch.' })
  address!: string | null;

  @Field(() => Json, { simple: true, nullable: true, description: 'Values before.' })
  before!: unknown;

  @Field(() => Json, { simple: true, nullable: true, description: 'Values after.' })
  after!: unknown;
}

export const AuditEntryPage = pageOf('AuditEntry', () => AuditEntryType);
export type AuditEntryPage = InstanceType<typeof AuditEntryPage>;
