import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { UserError } from '../../../shared/user-errors.ts';
import { ProgrammeType } from '../programmes/programme.type.ts';

@InputType({ description: 'A programme to put aside, or to put back.' })
export class FavouriteInput {
  @Field(() => ID, { description: 'Which programme.' })
  programme!: string;
}

@ObjectType({ description: 'The programme as it stands now.' })
export class FavouritePayload {
  @Field(() => ProgrammeType, { simple: true, nullable: true, description: 'The programme; null when nothing was changed.' })
  programme?: ProgrammeType;
  @Field(() => [UserError], { simple: true, description: 'Why nothing was changed.' })
  userErrors!: UserError[];
}
