import { Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { PageHead } from './PageHead.tsx';

export function PageNotFound() {
  const translate = useTranslate();
  return (
    <>
      <PageHead title={translate('ra.page.not_found')} />
      <Typography sx={{ marginBottom: 1 }}>{translate('ra.message.not_found')}</Typography>
      <Link component={RouterLink} to="/">
        {translate('menu.today')}
      </Link>
    </>
  );
}
