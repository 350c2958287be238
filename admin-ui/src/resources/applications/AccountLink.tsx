import { Link } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { useMay } from '../../access/use-may.ts';
import { showPath } from '../../resource-path.ts';

/** Names an account; the account itself is behind its purpose dialog. */
export function AccountLink({ id, name, number }: { id: string; name: string; number: string }) {
  const mayOpen = useMay('consoleLearningAccount');
  const text = `${name} (${number})`;
  if (!mayOpen) return text;
  return (
    <Link component={RouterLink} to={showPath('learning-accounts', id)}>
      {text}
    </Link>
  );
}
