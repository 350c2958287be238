import { Alert, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { nodeOf } from '../../api/node-of.ts';
import { useQuery } from '../../api/use-query.ts';
import { Facts } from '../../components/Facts.tsx';
import { Money } from '../../components/Money.tsx';
import { Panel } from '../../components/Panel.tsx';
import { graphql } from '../../gql/index.ts';
import { showPath } from '../../resource-path.ts';

const UNIT_COST = graphql(`
  query UnitCostPanel_Programme($id: ID!, $locale: Locale) {
    node(id: $id) {
      ... on Programme {
        id
        unitCost { price { cents } agreed { cents } isEqual calculation(locale: $locale) fundingSource method { id name(locale: $locale) } }
      }
    }
  }
`);

/** The agreed price beside the one by the method that a source prescribes (FUND-19); nothing where none does. */
export function UnitCostPanel({ programme }: { programme: string }) {
  const translate = useTranslate();
  const unitCost = nodeOf(useQuery(UNIT_COST, { id: programme }).data)?.unitCost;
  if (!unitCost) return null;
  const { price, agreed, isEqual, calculation, fundingSource, method } = unitCost;
  return (
    <Panel title={translate('unitCosts.check')} lead={translate('unitCosts.checkLead', { source: fundingSource })} sx={{ marginTop: 2 }}>
      {price ? (
        <Alert severity={isEqual ? 'success' : 'info'} sx={{ marginBottom: 1.5 }}>
          {translate(isEqual ? 'unitCosts.equal' : 'unitCosts.different')}
        </Alert>
      ) : null}
      <Facts
        facts={[
          {
            label: translate('unitCosts.method'),
            value: (
              <Link component={RouterLink} to={showPath('unit-cost-methods', method.id)}>
                {method.name}
              </Link>
            ),
          },
          { label: translate('unitCosts.computed'), value: price ? <Money value={price} /> : '–' },
          { label: translate('unitCosts.agreed'), value: <Money value={agreed} /> },
        ]}
      />
      <Typography color="textSecondary" sx={{ marginTop: 1 }}>
        {calculation}
      </Typography>
    </Panel>
  );
}
