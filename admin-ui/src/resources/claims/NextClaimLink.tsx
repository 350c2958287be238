import ArrowForward from '@mui/icons-material/ArrowForward';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useMay } from '../../access/use-may.ts';
import { useQuery } from '../../api/use-query.ts';
import { showPath } from '../../resource-path.ts';
import { NEXT } from './claim-query.ts';

/** On to whoever has waited longest. */
export function NextClaimLink({ after }: { after: string }) {
  const translate = useTranslate();
  const mayDecide = useMay('nextClaimToDecide');
  const { data } = useQuery(NEXT, { after }, { enabled: mayDecide });
  const next = data?.nextClaimToDecide;
  if (!next) return null;
  return (
    <Button component={RouterLink} to={showPath('claims', next.id)} endIcon={<ArrowForward />}>
      {translate('claims.next', { number: next.number })}
    </Button>
  );
}
