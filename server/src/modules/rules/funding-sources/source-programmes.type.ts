import { Field, Int, ObjectType } from 'type-graphql';
import { ProgrammeKind } from '../../catalogue/programmes/programme-kind.enum.ts';

@ObjectType('SourceKindCount', { description: 'Programmes of one kind: in the catalogue, and paid for by a source.' })
export class SourceKindCountType {
  @Field(() => ProgrammeKind, { simple: true, description: 'The kind.' })
  kind!: ProgrammeKind;
  @Field(() => Int, { simple: true, description: 'In the catalogue now.' })
  available!: number;
  @Field(() => Int, { simple: true, description: 'Of them the source pays for.' })
  chosen!: number;
}
