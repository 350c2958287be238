import { useState } from 'react';
import { usePlace } from '../../page/place.ts';
import { Button } from '../../design-system/Button/Button.tsx';
import { Table } from '../../design-system/Table/Table.tsx';
import { TextField } from '../../design-system/TextField/TextField.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import { useAnswer } from '../../reading/useAnswer.ts';
import styles from './Draw.module.css';
import { type DrawShown, TICKETS_A_PAGE, ticketsQuestion } from './drawQuestions.ts';

/** Every ticket in the drawn order with what it got, and the way to find one's own. */
export function DrawTickets({ draw }: { draw: DrawShown }) {
  const t = useT('draws');
  const { number } = useFormat();
  const { search } = usePlace();
  const [typed, setTyped] = useState(search.get('ticket') ?? '');
  const [ticket, setTicket] = useState<string | null>(search.get('ticket'));
  const [from, setFrom] = useState(0);
  const { data, isLoading } = useAnswer(ticketsQuestion(draw.code, ticket ? 0 : from, ticket));
  const tickets = data?.draw?.tickets ?? [];
  const isDrawn = draw.seed !== null && draw.status !== 'STOPPED';
  return (
    <section className={styles.section} aria-labelledby="tickets-title">
      <h2 id="tickets-title">{isDrawn ? t('orderTitle') : t('ticketsTitle')}</h2>
      <p>{t('ticketsText', { count: draw.ticketCount })}</p>
      <form
        className={styles.find}
        onSubmit={(event) => {
          event.preventDefault();
          setTicket(typed.trim() ? typed.trim().toUpperCase() : null);
          setFrom(0);
        }}
      >
        <TextField
          label={t('findTicket')}
          hint={t('findHint')}
          size={16}
          value={typed}
          autoCapitalize="characters"
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" look="second">
          {t('find')}
        </Button>
        {ticket && (
          <Button
            look="quiet"
            onClick={() => {
              setTicket(null);
              setTyped('');
            }}
          >
            {t('showAll')}
          </Button>
        )}
      </form>
      <p role="status" className={ticket && !isLoading && tickets.length === 0 ? undefined : 'visually-hidden'}>
        {ticket && !isLoading ? (tickets.length === 0 ? t('noSuchTicket', { ticket }) : t('ticketFound', { ticket })) : ''}
      </p>
      {tickets.length > 0 && (
        <Table
          caption={t('ticketsCaption')}
          isCaptionHidden
          rows={tickets}
          rowKey={(row) => row.ticket}
          columns={[
            ...(isDrawn ? [{ key: 'rank', title: t('rank'), isNumber: true, cell: (row: TicketShown) => number(row.rank ?? 0) }] : []),
            {
              key: 'ticket',
              title: t('ticket'),
              isRowHeader: true,
              cell: (row: TicketShown) => <code className={styles.ticket}>{row.ticket}</code>,
            },
            ...(draw.decidedAt
              ? [
                  {
                    key: 'outcome',
                    title: t('outcomeTitle'),
                    cell: (row: TicketShown) =>
                      row.outcomes.length === 0 ? t('outcome.OUT') : row.outcomes.map((outcome) => t(`outcome.${outcome}`)).join(', '),
                  },
                ]
              : []),
          ]}
        />
      )}
      {!ticket && draw.ticketCount > TICKETS_A_PAGE && (
        <p className={styles.pages}>
          {from > 0 && (
            <Button look="second" onClick={() => setFrom(from - TICKETS_A_PAGE)}>
              {t('previous')}
            </Button>
          )}
          {from + TICKETS_A_PAGE < draw.ticketCount && (
            <Button look="second" onClick={() => setFrom(from + TICKETS_A_PAGE)}>
              {t('next')}
            </Button>
          )}
        </p>
      )}
    </section>
  );
}

interface TicketShown {
  ticket: string;
  rank?: number | null;
  outcomes: ('PLACE' | 'WAITING' | 'FULL' | 'EXHAUSTED' | 'OUT')[];
}
