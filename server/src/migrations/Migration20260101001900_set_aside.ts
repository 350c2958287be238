import { Migration } from '@mikro-orm/migrations';

/** An application whose refusal in a draw was set aside afterwards is decided by its number of receipt, as any other (FUND-7). */
export class Migration20260101001900_set_aside extends Migration {
  override up(): void {
    this.addSql('drop index "applications_received_and_not_decided"');
    this.addSql(undecided('decided_at is null and (draw_ticket_id is null or drawn_number is not null)'));
  }

  override down(): void {
    this.addSql('drop index "applications_received_and_not_decided"');
    this.addSql(undecided('decided_at is null and draw_ticket_id is null'));
  }
}

function undecided(condition: string): string {
  return `create index "applications_received_and_not_decided" on "application" ("receipt_number") where status = 'SUBMITTED' and ${condition}`;
}
