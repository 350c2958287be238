import { type ReactNode, useId, useState } from 'react';
import { useLocale, useT } from '../../i18n/useT.ts';
import { buttonClass } from '../Button/Button.tsx';
import { Field, type FieldText, fieldIds } from '../Field/Field.tsx';
import { Icon } from '../Icon/Icon.tsx';
import styles from './FileField.module.css';
import { type UploadedFile, uploadFiles } from './uploadFiles.ts';
import { languages, type Locale } from '../../languages.ts';

export interface FileFieldProps extends FieldText {
  id?: string;
  files: UploadedFile[];
  onAdded: (files: UploadedFile[]) => void;
  onRemoved: (file: UploadedFile) => void;
}

/** Documents, several at once: the limits before choosing, what is wrong with each file, and what has arrived. */
export function FileField({ files, onAdded, onRemoved, id: givenId, ...text }: FileFieldProps) {
  const t = useT('account');
  const locale = useLocale();
  const ownId = useId();
  const id = givenId ?? ownId;
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string[]>([]);
  const hint: ReactNode = (
    <>
      {text.hint} {t('fileLimits')}
    </>
  );
  const problem = [text.error, ...refused].filter(Boolean).join(' ') || undefined;
  const add = async (chosen: File[]) => {
    if (chosen.length === 0) return;
    setBusy(true);
    const answer = await uploadFiles(chosen);
    setBusy(false);
    if (!answer) return setRefused([t('fileFailed')]);
    setRefused(answer.refused.map(({ name, message }) => `${name ? `${name}: ` : ''}${message[locale]}`));
    if (answer.files.length > 0) onAdded(answer.files);
  };
  return (
    <Field id={id} text={{ ...text, hint, error: problem }}>
      {files.length > 0 && (
        <ul className={styles.files}>
          {files.map((file) => (
            <li key={file.id} className={styles.file}>
              <Icon name="document" />
              <span className={styles.name}>{file.name}</span>
              <span className={styles.size}>{sizeText(file.size, locale)}</span>
              <button type="button" className={styles.remove} onClick={() => onRemoved(file)}>
                <Icon name="close" />
                <span className="visually-hidden">{t('fileRemove', { name: file.name })}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <span className={styles.choose} data-busy={isBusy || undefined}>
        <input
          id={id}
          type="file"
          multiple
          accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
          className={styles.input}
          disabled={isBusy}
          aria-describedby={fieldIds(id, { ...text, hint, error: problem }).describedBy}
          aria-invalid={problem ? true : undefined}
          onChange={(event) => {
            void add([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <label htmlFor={id} className={buttonClass('second')}>
          {isBusy ? t('fileUploading') : files.length > 0 ? t('fileChooseMore') : t('fileChoose')}
        </label>
      </span>
    </Field>
  );
}

/** "1,4 MB", "320 kB". */
function sizeText(bytes: number, locale: Locale): string {
  const isLarge = bytes >= 1_000_000;
  return new Intl.NumberFormat(languages[locale].tag, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    unitDisplay: 'short',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(bytes / (isLarge ? 1_000_000 : 1000));
}
