import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.ts';
import { MunicipalityType } from '../../platform/vocabularies/vocabulary-words.type.ts';

@ObjectType('DeliveryPlace', { implements: Node, description: 'A registered address where classes are held.' })
export class DeliveryPlaceType extends Node {
  @Field(() => String, { simple: true, description: 'Street, house and town.' })
  address!: string;
  @Field(() => MunicipalityType, { simple: true, nullable: true, description: 'Where it lies.' })
  municipality!: MunicipalityType | null;
}
