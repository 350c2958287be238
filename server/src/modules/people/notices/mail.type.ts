import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.ts';
import { pageOf } from '../../../shared/read-model/connection.ts';
import { DateTime } from '../../../shared/scalars.ts';
import { UserError } from '../../../shared/user-errors.ts';
import { MailStatus } from './mail-status.enum.ts';
import { NoticeKind } from './notice-kind.enum.ts';

@ObjectType('Mail', {
  implements: Node,
  description: 'An e-mail on its way (NOTE-4). Neither its words nor the address are shown: they are the person’s.',
})
export class MailType extends Node {
  @Field(() => NoticeKind, { simple: true, description: 'What it is about.' })
  kind!: NoticeKind;
  @Field(() => String, { simple: true, description: 'Number of the account it goes to.' })
  accountNumber!: string;
  @Field(() => MailStatus, { simple: true, description: 'How far it is.' })
  status!: MailStatus;
  @Field(() => Int, { simple: true, description: 'How often it was tried.' })
  attempts!: number;
  @Field(() => String, { simple: true, nullable: true, description: 'Code of what went wrong last, or why it was not sent.' })
  failure!: string | null;
  @Field(() => DateTime, { simple: true, description: 'When what it tells about happened.' })
  at!: Date;
  @Field(() => DateTime, { simple: true, description: 'Not tried before this instant.' })
  sendAfter!: Date;
  @Field(() => DateTime, { simple: true, nullable: true, description: 'When the mail server took it over.' })
  sentAt!: Date | null;
}

export const MailPage = pageOf('Mail', () => MailType);
export type MailPage = InstanceType<typeof MailPage>;

@ObjectType({ description: 'The e-mails that wait again.' })
export class RetryMailsPayload {
  @Field(() => [MailType], { simple: true, nullable: true, description: 'Those that are sent anew; the others were left as they are.' })
  mails?: MailType[] | null;
  @Field(() => [UserError], { simple: true, description: 'Why nothing was changed.' })
  userErrors!: UserError[];
}
