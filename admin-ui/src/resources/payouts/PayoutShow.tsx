import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useGetResourceLabel, useTranslate } from 'react-admin';
import { Link as RouterLink, useParams } from 'react-router';
import { type NodeOf, nodeOf } from '../../api/node-of.ts';
import { useQuery } from '../../api/use-query.ts';
import { Day, Instant } from '../../components/Day.tsx';
import { Facts } from '../../components/Facts.tsx';
import { Money } from '../../components/Money.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { Panel } from '../../components/Panel.tsx';
import { QueryState } from '../../components/QueryState.tsx';
import type { PayoutShow_PayoutQuery } from '../../gql/graphql.ts';
import { ReferenceLink } from '../../guessers/FieldFor.tsx';
import { showPath } from '../../resource-path.ts';
import { PAYOUT } from './payout-query.ts';

/** One payment with everybody it paid. */
export function PayoutShow() {
  const { id = '' } = useParams();
  const query = useQuery(PAYOUT, { id });
  return (
    <QueryState query={query} read={(answer) => nodeOf(answer)}>
      {(payout) => <PayoutView payout={payout} />}
    </QueryState>
  );
}

function PayoutView({ payout }: { payout: NodeOf<PayoutShow_PayoutQuery> }) {
  const translate = useTranslate();
  const labelOf = useGetResourceLabel();
  const label = (field: string) => translate(`resources.payouts.fields.${field}`);
  return (
    <>
      <PageHead title={translate('payouts.title', { number: payout.number })} back={{ to: '/payouts', label: labelOf('payouts', 2) }} />
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Panel title={translate('payouts.facts')}>
          <Facts
            facts={[
              { label: label('fundingSource'), value: <ReferenceLink resource="funding-sources" record={payout.fundingSource} /> },
              { label: label('paidOn'), value: <Day value={payout.paidOn} /> },
              { label: label('reference'), value: payout.reference },
              { label: label('total'), value: <Money value={payout.total} sx={{ fontWeight: 640 }} /> },
              { label: label('recordedBy'), value: payout.recordedBy },
              { label: label('recordedAt'), value: <Instant value={payout.recordedAt} /> },
            ]}
          />
        </Panel>
        <Panel title={translate('payouts.paidClaims', { smart_count: payout.claimCount })}>
          <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={labelOf('claims', 2)}>
            <Table size="small">
              <TableHead>
                <TableRow>
                  <TableCell>{translate('resources.claims.fields.number')}</TableCell>
                  <TableCell>{translate('payouts.payee')}</TableCell>
                  <TableCell>{translate('resources.claims.fields.kind')}</TableCell>
                  <TableCell>{translate('resources.claims.fields.paidTo')}</TableCell>
                  <TableCell align="right">{translate('resources.claims.fields.pays')}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {payout.claims.map((claim) => (
                  <TableRow key={claim.id}>
                    <TableCell>
                      <Link component={RouterLink} to={showPath('claims', claim.id)}>
                        {claim.number}
                      </Link>
                    </TableCell>
                    <TableCell>{`${claim.account.person.givenName} ${claim.account.person.familyName}`}</TableCell>
                    <TableCell>{translate(`enums.SchemeKind.${claim.kind}`)}</TableCell>
                    <TableCell sx={{ whiteSpace: 'nowrap' }}>{claim.paidTo ?? '–'}</TableCell>
                    <TableCell align="right">
                      <Money value={claim.pays} />
                    </TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </Box>
        </Panel>
      </Box>
    </>
  );
}
