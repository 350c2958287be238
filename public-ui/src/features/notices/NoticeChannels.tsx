import { useMutation } from '@apollo/client/react';
import { Alert } from '../../design-system/Alert/Alert.tsx';
import { Checkbox } from '../../design-system/Checkbox/Checkbox.tsx';
import { Link } from '../../design-system/Link/Link.tsx';
import { useAnnounce } from '../../design-system/LiveRegion/LiveRegion.tsx';
import { NoticeChannels_ChooseDocument, type NoticesPage_NoticesQuery } from '../../gql/account/graphql.ts';
import { useLocale, useT } from '../../i18n/useT.ts';
import { address } from '../../routes.ts';
import { accountStyles as styles } from '../account/index.ts';

type Channels = NonNullable<NonNullable<NoticesPage_NoticesQuery['viewer']>['noticeChannels']>;

/** Whether notices come by e-mail too; decisions do in any case, because the law wants them delivered (NOTE-3). */
export function NoticeChannels({ channels }: { channels: Channels }) {
  const t = useT('notices');
  const account = useT('account');
  const locale = useLocale();
  const { toast } = useAnnounce();
  const [choose, { loading }] = useMutation(NoticeChannels_ChooseDocument);
  const change = async (email: boolean) => {
    const answer = await choose({ variables: { input: { email } } }).catch(() => undefined);
    const userErrors = answer?.data?.chooseNoticeChannels.userErrors;
    toast(userErrors?.[0]?.message ?? (userErrors ? t(email ? 'emailOn' : 'emailOff') : account('failed')));
  };
  return (
    <section aria-labelledby="channels-title">
      <h2 id="channels-title">{t('channelsTitle')}</h2>
      {channels.addressFails && (
        <Alert tone="caution">
          <p>{t('addressFails')}</p>
        </Alert>
      )}
      {channels.address ? (
        <Checkbox
          label={t('email', { address: channels.address })}
          checked={channels.email}
          disabled={loading}
          onChange={(event) => void change(event.target.checked)}
        />
      ) : (
        <p>{t('noAddress')}</p>
      )}
      <p className={styles.soft}>{t('required')}</p>
      <p>
        <Link to={address('profile', locale)}>{t('changeAddress')}</Link>
      </p>
    </section>
  );
}
