import { Field, ObjectType } from 'type-graphql';
import { ProgrammeType } from '../programmes/programme.type.ts';

@ObjectType('LearningPath', { description: 'A goal and the programmes that lead to it.' })
export class LearningPathType {
  @Field(() => String, { simple: true, description: 'What the person wants to reach, in their own words.' })
  goal!: string;
  @Field(() => [ProgrammeType], { simple: true, description: 'The programmes, first to last.' })
  programmes!: ProgrammeType[];
}
