import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../../../shared/user-errors.ts';
import { ProgrammeType } from './programme.type.ts';

@ObjectType({ description: 'The changed programme, or why it was not changed.' })
export class ProgrammePayload {
  @Field(() => ProgrammeType, { simple: true, nullable: true, description: 'The programme as it is now.' })
  programme?: ProgrammeType | null;
  @Field(() => [UserError], { simple: true, description: 'Why nothing was changed; empty when it was.' })
  userErrors!: UserError[];
}
