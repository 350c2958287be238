import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.ts';
import { DateTime } from '../../../shared/scalars.ts';
import { Translated, type Translation } from '../../../shared/translation.ts';
import { UserError } from '../../../shared/user-errors.ts';
import { DrawOutcome } from './draw-outcome.enum.ts';
import { DrawStatus } from './draw-status.enum.ts';

@ObjectType('DrawFigures', { description: 'A decided draw in numbers.' })
export class DrawFiguresType {
  @Field(() => Int, { simple: true, description: 'Applications that took part.' })
  applications!: number;
  @Field(() => Int, { simple: true, description: 'Got a place.' })
  placed!: number;
  @Field(() => Int, { simple: true, description: 'Are on the waiting list.' })
  waiting!: number;
  @Field(() => Int, { simple: true, description: 'Got nothing, because the group was full or the money used up.' })
  withoutPlace!: number;
}

@ObjectType('Draw', {
  implements: Node,
  description:
    'A draw instead of first come, first served (BEY-20). The fingerprint of a secret number is published before the window opens, the list of tickets when it closes, then the number itself; the order follows from them, and anybody can compute it again.',
})
export class DrawType extends Node {
  @Field(() => String, { simple: true, description: 'In addresses: "2.3.1.4.i-2026-12-01".' })
  code!: string;
  @Field(() => DrawStatus, { simple: true, description: 'At which step it is.' })
  status!: DrawStatus;
  @Field(() => DateTime, { simple: true, description: 'Applications are received from this moment.' })
  opensAt!: Date;
  @Field(() => DateTime, { simple: true, description: 'Until this moment, not including it.' })
  closesAt!: Date;
  @Field(() => DateTime, { simple: true, description: 'When the secret number is revealed.' })
  drawAt!: Date;
  @Field(() => String, { simple: true, description: 'SHA-256 of the secret number, published before the window opens.' })
  commitment!: string;
  @Field(() => DateTime, { simple: true, description: 'When that was published.' })
  committedAt!: Date;
  @Field(() => Int, { simple: true, description: 'How many tickets have been published so far.' })
  ticketCount!: number;
  @Field(() => String, { simple: true, nullable: true, description: 'Fingerprint of the closed list of tickets.' })
  listDigest!: string | null;
  @Field(() => DateTime, { simple: true, nullable: true, description: 'When the list was closed.' })
  frozenAt!: Date | null;
  @Field(() => String, { simple: true, nullable: true, description: 'The secret number, once it is revealed.' })
  seed!: string | null;
  @Field(() => DateTime, { simple: true, nullable: true, description: 'When it was revealed.' })
  revealedAt!: Date | null;
  @Field(() => DateTime, { simple: true, nullable: true, description: 'When places and money were given.' })
  decidedAt!: Date | null;
  @Field(() => DrawFiguresType, { simple: true, nullable: true, description: 'The result in numbers, once it is decided.' })
  figures!: DrawFiguresType | null;
  @Field(() => DateTime, { simple: true, nullable: true, description: 'When an administrator stopped it.' })
  stoppedAt!: Date | null;
  @Translated()
  @Field(() => String, { simple: true, nullable: true, description: 'Why it was stopped.' })
  stopReason!: Translation | null;
  @Field(() => String, { simple: true, description: 'Where everything that is published about it can be downloaded, as JSON.' })
  downloadUrl!: string;
  fundingSourceId!: string;
}

@ObjectType('DrawTicket', { description: 'A ticket in a draw. Whose it is, only its owner sees.' })
export class DrawTicketType {
  @Field(() => String, { simple: true, description: 'The ticket, "K7QF-3M2P-9XWD".' })
  ticket!: string;
  @Field(() => Int, { simple: true, nullable: true, description: 'Its place in the drawn order, from 1; null before the draw.' })
  rank!: number | null;
  @Field(() => [DrawOutcome], {
    simple: true,
    description: 'What its applications got, in the order they were made; empty before the result and where none took part.',
  })
  outcomes!: DrawOutcome[];
}

@ObjectType('OwnDrawTicket', { description: 'The ticket one’s own application takes part with.' })
export class OwnDrawTicketType {
  @Field(() => String, { simple: true, description: 'The ticket, "K7QF-3M2P-9XWD".' })
  ticket!: string;
  @Field(() => Int, { simple: true, nullable: true, description: 'Its place in the drawn order, from 1; null before the draw.' })
  rank!: number | null;
  drawId!: string;
}

@ObjectType('DrawPayload', { description: 'The draw after the step.' })
export class DrawPayload {
  @Field(() => DrawType, { simple: true, nullable: true, description: 'The draw as it stands now.' })
  draw?: DrawType | null;
  @Field(() => [UserError], { simple: true, description: 'Why it was not done; empty when it was.' })
  userErrors!: UserError[];
}
