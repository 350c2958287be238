import AddOutlined from '@mui/icons-material/AddOutlined';
import { Button } from '@mui/material';
import { useCanAccess, useResourceContext, useResourceDefinition, useTranslate } from 'react-admin';
import { Link } from 'react-router';

export function CreateLink() {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { hasCreate } = useResourceDefinition();
  const { canAccess } = useCanAccess({ resource, action: 'create' });
  if (!hasCreate || !canAccess) return null;
  return (
    <Button component={Link} to={`/${resource}/create`} variant="contained" startIcon={<AddOutlined />}>
      {translate(`create.${resource}`, { _: translate('ra.action.create') })}
    </Button>
  );
}
