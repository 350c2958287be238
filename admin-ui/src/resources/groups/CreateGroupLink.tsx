import AddOutlined from '@mui/icons-material/AddOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useMay } from '../../access/use-may.ts';

export function CreateGroupLink({ programme }: { programme: string }) {
  const translate = useTranslate();
  if (!useMay('createGroup')) return null;
  return (
    <Button
      component={Link}
      to={`/groups/create?programme=${encodeURIComponent(programme)}`}
      variant="outlined"
      startIcon={<AddOutlined />}
    >
      {translate('create.groups')}
    </Button>
  );
}
