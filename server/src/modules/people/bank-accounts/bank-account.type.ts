import { Field, InputType, ObjectType } from 'type-graphql';
import { DateTime } from '../../../shared/scalars.ts';
import { UserError } from '../../../shared/user-errors.ts';

@ObjectType('BankAccount', { description: 'Where a person is paid: stipends and what is paid back.' })
export class BankAccountType {
  @Field(() => String, { simple: true, description: 'The number as it may be shown: "LV80 •••• 5678".' })
  masked!: string;
  @Field(() => DateTime, { simple: true, description: 'When the person confirmed it.' })
  confirmedAt!: Date;
}

@InputType({ description: 'Your bank account. It is asked once and kept sealed.' })
export class ConfirmBankAccountInput {
  @Field(() => String, { description: 'IBAN, with or without spaces; an account of your own.' })
  iban!: string;
  @Field(() => String, { description: 'A text of your own, unique to this intent: sending it again has no second effect.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The confirmed bank account.' })
export class ConfirmBankAccountPayload {
  @Field(() => BankAccountType, { simple: true, nullable: true, description: 'As it is kept now.' })
  bankAccount?: BankAccountType | null;
  @Field(() => [UserError], { simple: true, description: 'Why it was not done; empty when it was.' })
  userErrors!: UserError[];
}
