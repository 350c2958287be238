import { EditFor } from '../../guessers/EditFor.tsx';
import { MethodTexts } from './MethodTexts.tsx';

/** Words only: code and rounding stay, figures change by new ones. */
export function UnitCostMethodEdit() {
  return (
    <EditFor redirect="show">
      <MethodTexts />
    </EditFor>
  );
}
