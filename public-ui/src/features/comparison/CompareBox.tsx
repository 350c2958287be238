import { Checkbox } from '../../design-system/Checkbox/Checkbox.tsx';
import { useT } from '../../i18n/useT.ts';
import { useCompared } from './compared.ts';

/** Picks a programme for comparison. */
export function CompareBox({ programme: { slug, title } }: { programme: { slug: string; title: string } }) {
  const t = useT('common');
  const { compared, toggle } = useCompared();
  return (
    <Checkbox
      label={
        <>
          {t('compare')}
          <span className="visually-hidden">: {title}</span>
        </>
      }
      checked={compared.some((one) => one.slug === slug)}
      onChange={() => toggle({ slug, title })}
    />
  );
}
