import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import { Box, Button, IconButton, Link, Table, TableBody, TableCell, TableHead, TableRow, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { nodeOf } from '../../api/node-of.ts';
import { useAction } from '../../api/use-action.ts';
import { useQuery } from '../../api/use-query.ts';
import { Money } from '../../components/Money.tsx';
import { Panel } from '../../components/Panel.tsx';
import { QueryState } from '../../components/QueryState.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { graphql } from '../../gql/index.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { LocaleCode } from '../../i18n/locale.ts';
import { showPath } from '../../resource-path.ts';

const PAID = graphql(`
  query PaidProgrammes_List($id: ID!, $search: String, $perPage: Int, $locale: Locale) {
    node(id: $id) {
      ... on FundingSource {
        id
        paidProgrammes(search: $search, perPage: $perPage) { totalCount items { id title(locale: $locale) kind price { cents } provider { name } } }
      }
    }
  }
`);
const REMOVE = graphql(`
  mutation PaidProgrammes_Remove($input: RemoveSourceProgrammesInput!, $locale: Locale) {
    removeSourceProgrammes(input: $input) { fundingSource { id } userErrors { code message(locale: $locale) path } }
  }
`);

const FIRST = 20;
const MORE = 100;

/** The programmes a source pays for, found by a part of the title. */
export function PaidProgrammes({ source, mayEdit }: { source: string; mayEdit: boolean }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const [search, setSearch] = useState('');
  const [perPage, setPerPage] = useState(FIRST);
  const query = useQuery(PAID, { id: source, search, perPage });
  const { start, isRunning } = useAction(REMOVE, { done: 'sourceProgrammes.removed' });
  const total = nodeOf(query.data)?.paidProgrammes.totalCount ?? 0;
  return (
    <Panel title={translate('sourceProgrammes.paid', { count: formatNumber(total, locale) })} lead={translate('sourceProgrammes.paidLead')}>
      <TextField
        type="search"
        label={translate('sourceProgrammes.find')}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        sx={{ maxWidth: '24rem', marginBottom: 1 }}
      />
      <QueryState query={query} read={(answer) => nodeOf(answer)}>
        {({ paidProgrammes: { items, totalCount } }) =>
          items.length === 0 ? (
            <Typography color="textSecondary">{translate('sourceProgrammes.none')}</Typography>
          ) : (
            <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={translate('sourceProgrammes.list')}>
              <Table size="small">
                <TableHead>
                  <TableRow>
                    <TableCell>{translate('resources.programmes.fields.title')}</TableCell>
                    <TableCell>{translate('resources.programmes.fields.provider')}</TableCell>
                    <TableCell align="right">{translate('resources.programmes.fields.price')}</TableCell>
                    {mayEdit ? (
                      <TableCell>
                        <VisuallyHidden>{translate('sourceProgrammes.action')}</VisuallyHidden>
                      </TableCell>
                    ) : null}
                  </TableRow>
                </TableHead>
                <TableBody>
                  {items.map((programme) => (
                    <TableRow key={programme.id}>
                      <TableCell>
                        <Link component={RouterLink} to={showPath('programmes', programme.id)}>
                          {programme.title}
                        </Link>
                        <Typography variant="caption" color="textSecondary" component="div">
                          {translate(`enums.ProgrammeKind.${programme.kind}`)}
                        </Typography>
                      </TableCell>
                      <TableCell>{programme.provider.name}</TableCell>
                      <TableCell align="right">
                        <Money value={programme.price} />
                      </TableCell>
                      {mayEdit ? (
                        <TableCell align="right">
                          <IconButton
                            disabled={isRunning}
                            aria-label={translate('sourceProgrammes.remove', { title: programme.title })}
                            onClick={() => start({ fundingSource: source, programmes: [programme.id] })}
                          >
                            <DeleteOutlined />
                          </IconButton>
                        </TableCell>
                      ) : null}
                    </TableRow>
                  ))}
                </TableBody>
              </Table>
              {totalCount > items.length && perPage < MORE ? (
                <Button onClick={() => setPerPage(MORE)} sx={{ marginTop: 1 }}>
                  {translate('sourceProgrammes.more')}
                </Button>
              ) : null}
            </Box>
          )
        }
      </QueryState>
    </Panel>
  );
}
