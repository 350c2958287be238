import { Box, Button, Typography } from '@mui/material';
import { useGetResourceLabel, useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router';
import { useMay } from '../../access/use-may.ts';
import { type NodeOf, nodeOf } from '../../api/node-of.ts';
import { useQuery } from '../../api/use-query.ts';
import { Facts } from '../../components/Facts.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { Panel } from '../../components/Panel.tsx';
import { QueryState } from '../../components/QueryState.tsx';
import { graphql } from '../../gql/index.ts';
import type { UnitCostMethodShow_MethodQuery } from '../../gql/graphql.ts';
import { AddRateButton } from './AddRateButton.tsx';
import { RateCard } from './RateCard.tsx';

const METHOD = graphql(`
  query UnitCostMethodShow_Method($id: ID!, $locale: Locale) {
    node(id: $id) {
      ... on UnitCostMethod {
        id
        code
        name(locale: $locale)
        description(locale: $locale)
        rounding
        rates {
          id validFrom validUntil baseTenThousandths isInForce createdAt createdBy
          coefficients { sector name(locale: $locale) tenThousandths }
        }
      }
    }
  }
`);

export type Method = NodeOf<UnitCostMethodShow_MethodQuery>;
export type MethodRate = Method['rates'][number];

/** A method with its figures, those in force first and those of the past below. */
export function UnitCostMethodShow() {
  const { id = '' } = useParams();
  const query = useQuery(METHOD, { id });
  return (
    <QueryState query={query} read={(answer) => nodeOf(answer)}>
      {(method) => <MethodView method={method} />}
    </QueryState>
  );
}

function MethodView({ method }: { method: Method }) {
  const translate = useTranslate();
  const labelOf = useGetResourceLabel();
  const mayEdit = useMay('addUnitCostRate');
  return (
    <>
      <PageHead
        title={method.name}
        back={{ to: '/unit-cost-methods', label: labelOf('unit-cost-methods', 2) }}
        lead={method.code}
        actions={
          mayEdit ? (
            <>
              <Button component={Link} to={`/unit-cost-methods/${encodeURIComponent(method.id)}`} variant="outlined">
                {translate('ra.action.edit')}
              </Button>
              <AddRateButton method={method} />
            </>
          ) : undefined
        }
      />
      <Panel sx={{ marginBottom: 2, maxWidth: '60rem' }}>
        <Facts
          facts={[
            { label: translate('resources.unit-cost-methods.fields.description'), value: method.description },
            {
              label: translate('resources.unit-cost-methods.fields.rounding'),
              value: translate(`enums.UnitCostRounding.${method.rounding}`),
            },
          ]}
        />
      </Panel>
      <Box sx={{ display: 'grid', gap: 2, maxWidth: '60rem' }}>
        {method.rates.length === 0 ? <Typography color="textSecondary">{translate('unitCosts.noRates')}</Typography> : null}
        {method.rates.map((rate) => (
          <RateCard key={rate.id} method={method} rate={rate} mayEdit={mayEdit} />
        ))}
      </Box>
    </>
  );
}
