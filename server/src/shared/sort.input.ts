import { Field, InputType, registerEnumType } from 'type-graphql';

export enum SortDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'Smallest first or largest first.',
  valuesConfig: {
    ASC: { description: 'Smallest or earliest first.' },
    DESC: { description: 'Largest or latest first.' },
  },
});

@InputType({ description: 'Order of a console list.' })
export class SortInput {
  @Field(() => String, { description: 'Name of a field of the listed type.' })
  field!: string;
  @Field(() => SortDirection, { description: 'Direction of the order.' })
  direction!: SortDirection;
}
