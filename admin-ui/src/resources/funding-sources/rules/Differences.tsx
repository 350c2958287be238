import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { PlainWords } from '../../../components/PlainWords.tsx';

interface DifferencesProps {
  sentences: readonly string[];
  /** There is no version in force to compare with. */
  isFirst: boolean;
}

/** What a version changes, in plain words; that there is nothing to compare is not the same as no differences. */
export function Differences({ sentences, isFirst }: DifferencesProps) {
  const translate = useTranslate();
  if (sentences.length > 0) return <PlainWords sentences={sentences} />;
  return <Typography color="textSecondary">{translate(isFirst ? 'rules.firstVersion' : 'rules.noDifferences')}</Typography>;
}
