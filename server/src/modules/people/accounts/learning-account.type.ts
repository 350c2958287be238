import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.ts';
import { Day } from '../../../shared/scalars.ts';
import { PersonType } from './person.type.ts';
import { ProfileType } from './profile.type.ts';

@ObjectType('LearningAccount', {
  implements: Node,
  description: "Individual learning account: a person's training money, applications and certificates.",
})
export class LearningAccountType extends Node {
  @Field(() => String, { simple: true, description: 'Number shown to people and offices, "IMK-000123".' })
  number!: string;

  @Field(() => Day, { simple: true, description: 'Day on which it was opened.' })
  openedOn!: string;

  @Field(() => PersonType, { simple: true, description: 'Whose account it is.' })
  person!: PersonType;

  @Field(() => ProfileType, { simple: true, description: 'What the person told about themselves.' })
  profile!: ProfileType;
}
