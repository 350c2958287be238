import { Field, ID, ObjectType } from 'type-graphql';
import { Day } from '../../../shared/scalars.ts';
import { ProgrammeType } from '../../catalogue/programmes/programme.type.ts';

@ObjectType('AccountDocument', { description: 'A certificate or another document of a person.' })
export class AccountDocumentType {
  @Field(() => ID, { simple: true, description: 'Stable id.' })
  id!: string;
  @Field(() => String, { simple: true, description: 'What it is.' })
  title!: string;
  @Field(() => Day, { simple: true, nullable: true, description: 'Day of issue.' })
  issuedOn!: string | null;
  @Field(() => ProgrammeType, { simple: true, nullable: true, description: 'What it was awarded for.' })
  programme!: ProgrammeType | null;
}
