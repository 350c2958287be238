import { Field, ID, InputType } from 'type-graphql';
import { MailStatus } from './mail-status.enum.ts';
import { NoticeKind } from './notice-kind.enum.ts';

@InputType({ description: 'Which notices were read.' })
export class MarkNoticesReadInput {
  @Field(() => [ID], { nullable: true, description: 'These of your own; all when left out.' })
  notices?: string[] | null;
}

@InputType({ description: 'Where notices should come.' })
export class ChooseNoticeChannelsInput {
  @Field(() => Boolean, { description: 'By e-mail too.' })
  email!: boolean;
}

@InputType({ description: 'Which e-mails to send anew.' })
export class RetryMailsInput {
  @Field(() => [ID], { description: 'E-mails that came back or were given up, up to 100.' })
  mails!: string[];
}

@InputType({ description: 'Narrows the list of e-mails.' })
export class MailFilter {
  @Field(() => [ID], { nullable: true, description: 'These e-mails only.' })
  ids?: string[] | null;
  @Field(() => [MailStatus], { nullable: true, description: 'As far as this on their way.' })
  status?: MailStatus[] | null;
  @Field(() => [NoticeKind], { nullable: true, description: 'About one of these.' })
  kind?: NoticeKind[] | null;
}
