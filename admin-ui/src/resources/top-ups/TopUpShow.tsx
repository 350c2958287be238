import { Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useState } from 'react';
import { useGetResourceLabel, useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { useMay } from '../../access/use-may.ts';
import { type NodeOf, nodeOf } from '../../api/node-of.ts';
import { useAction } from '../../api/use-action.ts';
import { useQuery } from '../../api/use-query.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { Day, Instant } from '../../components/Day.tsx';
import { Facts } from '../../components/Facts.tsx';
import { Money } from '../../components/Money.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { Panel } from '../../components/Panel.tsx';
import { QueryState } from '../../components/QueryState.tsx';
import { StatusTag } from '../../components/StatusTag.tsx';
import { graphql } from '../../gql/index.ts';
import type { TopUpShow_TopUpQuery } from '../../gql/graphql.ts';

const TOP_UP = graphql(`
  query TopUpShow_TopUp($id: ID!, $locale: Locale) {
    node(id: $id) {
      ... on TopUp {
        id number payerName payerKind status accountNumber programmeTitle(locale: $locale) programmeKind validUntil offeredAt
        amount { cents } limit { cents } used { cents } free { cents }
        uses { takenAt amount { cents } paid { cents } isReleased }
      }
    }
  }
`);
const END = graphql(`
  mutation TopUpShow_End($input: TopUpInput!, $locale: Locale) {
    endTopUp(input: $input) { topUp { id status } userErrors { code message(locale: $locale) path } }
  }
`);

type TopUp = NodeOf<TopUpShow_TopUpQuery>;

/** One promise: its rules, what is used and free, and how; never which training, never more about the person (BEY-7). */
export function TopUpShow() {
  const { id = '' } = useParams();
  const query = useQuery(TOP_UP, { id });
  return (
    <QueryState query={query} read={(answer) => nodeOf(answer)}>
      {(topUp) => <TopUpView topUp={topUp} />}
    </QueryState>
  );
}

function TopUpView({ topUp }: { topUp: TopUp }) {
  const translate = useTranslate();
  const labelOf = useGetResourceLabel();
  const mayEnd = useMay('endTopUp');
  const label = (field: string) => translate(`resources.top-ups.fields.${field}`);
  return (
    <>
      <PageHead
        title={`${labelOf('top-ups', 1)} ${topUp.number}`}
        back={{ to: '/top-ups', label: labelOf('top-ups', 2) }}
        beside={<StatusTag enumName="TopUpStatus" value={topUp.status} />}
        actions={mayEnd && (topUp.status === 'OFFERED' || topUp.status === 'ACCEPTED') ? <EndButton topUp={topUp} /> : undefined}
      />
      <Panel title={translate('topUps.facts')} sx={{ marginBottom: 2 }}>
        <Facts
          facts={[
            { label: label('payerName'), value: topUp.payerName },
            { label: label('payerKind'), value: translate(`enums.CoPayer.${topUp.payerKind}`) },
            { label: label('accountNumber'), value: topUp.accountNumber ?? translate('topUps.byCode') },
            { label: label('limit'), value: <Money value={topUp.limit} /> },
            { label: label('used'), value: <Money value={topUp.used} /> },
            { label: label('free'), value: <Money value={topUp.free} sx={{ fontWeight: 640 }} /> },
            { label: label('amount'), value: topUp.amount ? <Money value={topUp.amount} /> : translate('topUps.all') },
            {
              label: label('programmeKind'),
              value: topUp.programmeKind ? translate(`enums.ProgrammeKind.${topUp.programmeKind}`) : translate('topUps.anyKind'),
            },
            { label: label('programmeTitle'), value: topUp.programmeTitle },
            { label: label('validUntil'), value: <Day value={topUp.validUntil} /> },
            { label: label('offeredAt'), value: <Instant value={topUp.offeredAt} /> },
          ]}
        />
      </Panel>
      <Panel title={label('uses')} lead={translate('topUps.usesLead')}>
        <Uses uses={topUp.uses} />
      </Panel>
    </>
  );
}

function Uses({ uses }: Pick<TopUp, 'uses'>) {
  const translate = useTranslate();
  if (uses.length === 0) return <Typography color="textSecondary">{translate('topUps.none')}</Typography>;
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{translate('topUps.takenAt')}</TableCell>
          <TableCell align="right">{translate('topUps.taken')}</TableCell>
          <TableCell align="right">{translate('topUps.paid')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {uses.map((use) => (
          <TableRow key={use.takenAt}>
            <TableCell>
              <Instant value={use.takenAt} />
              {use.isReleased ? <Typography color="textSecondary">{translate('topUps.released')}</Typography> : null}
            </TableCell>
            <TableCell align="right">
              <Money value={use.amount} />
            </TableCell>
            <TableCell align="right">
              <Money value={use.paid} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function EndButton({ topUp }: { topUp: TopUp }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const { start, isRunning, error } = useAction(END, { done: 'topUps.ended', inForm: true, onDone: () => setOpen(false) });
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate('topUps.end')}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={translate('topUps.endTitle', { number: topUp.number })}
        action={translate('topUps.end')}
        isRunning={isRunning}
        error={error?.message}
        onClose={() => setOpen(false)}
        onConfirm={() => start({ topUp: topUp.id })}
      >
        {translate('topUps.endExplained')}
      </ConfirmDialog>
    </>
  );
}
