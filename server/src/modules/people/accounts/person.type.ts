import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.ts';
import { Day } from '../../../shared/scalars.ts';

@ObjectType('Person', { implements: Node, description: 'A human being, as the identity provider vouched for them.' })
export class PersonType extends Node {
  @Field(() => String, { simple: true, description: 'Given name.' })
  givenName!: string;

  @Field(() => String, { simple: true, description: 'Family name.' })
  familyName!: string;

  @Field(() => String, {
    simple: true,
    description: 'Personal code; for everybody but the person themselves all but the last two digits are hidden.',
  })
  personalCode!: string;

  @Field(() => Day, { simple: true, description: 'Birth date.' })
  birthDate!: string;
}
