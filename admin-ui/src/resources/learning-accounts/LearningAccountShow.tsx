import { Box, Button, Link, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useGetResourceLabel, useLocale, useTranslate } from 'react-admin';
import { Link as RouterLink, useParams } from 'react-router';
import { useMay } from '../../access/use-may.ts';
import { useQuery } from '../../api/use-query.ts';
import { Day, Instant } from '../../components/Day.tsx';
import { Facts } from '../../components/Facts.tsx';
import { Money } from '../../components/Money.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { Panel } from '../../components/Panel.tsx';
import { QueryState } from '../../components/QueryState.tsx';
import { StatusTag } from '../../components/StatusTag.tsx';
import { graphql } from '../../gql/index.ts';
import type { LearningAccountShow_AccountQuery } from '../../gql/graphql.ts';
import { formatMoneyInWords } from '../../i18n/format.ts';
import type { LocaleCode } from '../../i18n/locale.ts';
import { showPath } from '../../resource-path.ts';
import { PurposeGate } from './PurposeGate.tsx';

const ACCOUNT = graphql(`
  query LearningAccountShow_Account($id: ID!, $purpose: String!, $locale: Locale) {
    consoleLearningAccount(id: $id, purpose: $purpose) {
      id
      number
      openedOn
      person { id givenName familyName personalCode birthDate }
      profile { email phone municipality { code name(locale: $locale) } education employment isComplete }
      balances {
        fundingSource { id code shortName(locale: $locale) }
        granted { cents } reserved { cents } spent { cents } carriedOver { cents } lapsed { cents } forfeited { cents } available { cents }
        chooseBy
        useBy
      }
      grants { id fundingSource { id shortName(locale: $locale) } amount { cents } available { cents } status grantedOn chooseBy useBy }
      applications(first: 50) { nodes { id number status submittedAt price { cents } programme { id title(locale: $locale) } } totalCount }
      movements(first: 50) { nodes { id at amount { cents } sentence(locale: $locale) } totalCount }
      accessLog(first: 20) { id at actor role action purpose }
    }
  }
`);

type Account = NonNullable<LearningAccountShow_AccountQuery['consoleLearningAccount']>;

export function LearningAccountShow() {
  return <PurposeGate>{(purpose) => <AccountFor purpose={purpose} />}</PurposeGate>;
}

function AccountFor({ purpose }: { purpose: string }) {
  const { id = '' } = useParams();
  const query = useQuery(ACCOUNT, { id, purpose });
  return (
    <QueryState query={query} read={(answer) => answer.consoleLearningAccount ?? null}>
      {(account) => <AccountView account={account} />}
    </QueryState>
  );
}

function AccountView({ account }: { account: Account }) {
  const translate = useTranslate();
  const labelOf = useGetResourceLabel();
  const { person, profile } = account;
  const enumText = (name: string, value: string | null | undefined) => (value ? translate(`enums.${name}.${value}`) : '–');
  return (
    <>
      <PageHead
        title={`${person.givenName} ${person.familyName}`}
        back={{ to: '/learning-accounts', label: labelOf('learning-accounts', 2) }}
        lead={translate('accounts.lead', { number: account.number })}
      />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 24rem' }, alignItems: 'start' }}>
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          <Balances account={account} />
          <Applications account={account} />
          <Movements account={account} />
        </Box>
        <Box sx={{ display: 'grid', gap: 2 }}>
          <Panel title={translate('accounts.person')}>
            <Facts
              facts={[
                {
                  label: translate('parts.personalCode'),
                  value: <span style={{ fontVariantNumeric: 'tabular-nums' }}>{person.personalCode}</span>,
                },
                { label: translate('parts.birthDate'), value: <Day value={person.birthDate} /> },
                { label: translate('resources.learning-accounts.fields.openedOn'), value: <Day value={account.openedOn} /> },
                { label: translate('parts.email'), value: profile.email },
                { label: translate('parts.phone'), value: profile.phone },
                { label: translate('parts.municipality'), value: profile.municipality?.name },
                { label: translate('parts.education'), value: enumText('EducationLevel', profile.education) },
                { label: translate('parts.employment'), value: enumText('EmploymentStatus', profile.employment) },
              ]}
            />
          </Panel>
          <AccessLog account={account} />
        </Box>
      </Box>
    </>
  );
}

function Balances({ account }: { account: Account }) {
  const translate = useTranslate();
  const mayRead = useMay('consoleLedgerTransfers');
  const locale = useLocale() as LocaleCode;
  return (
    <Panel
      title={translate('accounts.money')}
      actions={
        mayRead ? (
          <Button component={RouterLink} to={`/ledger-transfers/statement/${encodeURIComponent(account.id)}`}>
            {translate('statement.open')}
          </Button>
        ) : undefined
      }
    >
      {account.balances.length === 0 ? <Typography color="textSecondary">{translate('accounts.noMoney')}</Typography> : null}
      {account.balances.map((balance) => (
        <Box key={balance.fundingSource.id} sx={{ marginBottom: 1.5 }}>
          <Typography variant="h3">{balance.fundingSource.shortName}</Typography>
          <Typography>
            {translate('accounts.balance', {
              available: formatMoneyInWords(balance.available.cents, locale),
              reserved: formatMoneyInWords(balance.reserved.cents, locale),
              spent: formatMoneyInWords(balance.spent.cents, locale),
              granted: formatMoneyInWords(balance.granted.cents, locale),
            })}
          </Typography>
        </Box>
      ))}
      {account.grants.length > 0 ? (
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate('accounts.grant')}</TableCell>
              <TableCell align="right">{translate('parts.amount')}</TableCell>
              <TableCell align="right">{translate('parts.available')}</TableCell>
              <TableCell>{translate('parts.chooseBy')}</TableCell>
              <TableCell>{translate('parts.useBy')}</TableCell>
              <TableCell>{translate('parts.status')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {account.grants.map((grant) => (
              <TableRow key={grant.id}>
                <TableCell>
                  {grant.fundingSource.shortName}, <Day value={grant.grantedOn} />
                </TableCell>
                <TableCell align="right">
                  <Money value={grant.amount} />
                </TableCell>
                <TableCell align="right">
                  <Money value={grant.available} />
                </TableCell>
                <TableCell>
                  <Day value={grant.chooseBy} />
                </TableCell>
                <TableCell>
                  <Day value={grant.useBy} />
                </TableCell>
                <TableCell>
                  <StatusTag enumName="GrantStatus" value={grant.status} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      ) : null}
    </Panel>
  );
}

function Applications({ account }: { account: Account }) {
  const translate = useTranslate();
  const { nodes } = account.applications;
  return (
    <Panel title={translate('accounts.applications')}>
      {nodes.length === 0 ? (
        <Typography color="textSecondary">{translate('accounts.noApplications')}</Typography>
      ) : (
        <Table size="small">
          <TableBody>
            {nodes.map((application) => (
              <TableRow key={application.id} hover>
                <TableCell>
                  <Link component={RouterLink} to={showPath('applications', application.id)} sx={{ fontWeight: 640 }}>
                    {application.number}
                  </Link>
                </TableCell>
                <TableCell>{application.programme.title}</TableCell>
                <TableCell align="right">
                  <Money value={application.price} />
                </TableCell>
                <TableCell>
                  <Instant value={application.submittedAt} />
                </TableCell>
                <TableCell>
                  <StatusTag enumName="ApplicationStatus" value={application.status} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Panel>
  );
}

function Movements({ account }: { account: Account }) {
  const translate = useTranslate();
  const { nodes } = account.movements;
  return (
    <Panel title={translate('accounts.movements')}>
      {nodes.length === 0 ? (
        <Typography color="textSecondary">{translate('accounts.noMovements')}</Typography>
      ) : (
        <Table size="small">
          <TableBody>
            {nodes.map((movement) => (
              <TableRow key={movement.id}>
                <TableCell>
                  <Instant value={movement.at} />
                </TableCell>
                <TableCell>{movement.sentence}</TableCell>
                <TableCell align="right">
                  <Money value={movement.amount} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Panel>
  );
}

/** Who has looked at these data, the present reader included. */
function AccessLog({ account }: { account: Account }) {
  const translate = useTranslate();
  return (
    <Panel title={translate('accounts.accessLog')}>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1 }}>
        {account.accessLog.map((entry) => (
          <li key={entry.id}>
            {entry.actor}
            {entry.role ? `, ${translate(`enums.Role.${entry.role}`)}` : ''}
            <Typography variant="caption" color="textSecondary" component="div">
              <Instant value={entry.at} />
              {entry.purpose ? ` · ${entry.purpose}` : ''}
            </Typography>
          </li>
        ))}
      </Box>
    </Panel>
  );
}
