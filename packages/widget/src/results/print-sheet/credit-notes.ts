import { baseIn } from '@ec-tco/core/scenario';
import { rateFormatOf } from '../../shared/format.ts';
import { inOrder } from './in-order.ts';
import { MOST_OPTIONS, type Sheet } from './sheet.ts';

/** What nobody has granted yet is counted by its chance: that, and what it is in full. */
export function creditNotes({ computation, language, m, yen }: Sheet): readonly string[] {
  const { scenario } = computation;
  return inOrder(computation)
    .slice(0, MOST_OPTIONS)
    .flatMap(({ id, lines }) =>
      (scenario.options.find((option) => option.id === id)?.credits ?? []).flatMap((credit) => {
        const chance = credit.chance === undefined ? 1 : baseIn(scenario, credit.chance);
        const line = lines.find((one) => one.id === credit.id);
        if (!line || chance >= 1) return [];
        const counted = line.total.neg();
        const full = chance > 0 ? yen(counted.div(chance).round()) : undefined;
        return [m.print.chanceOf(credit.name, yen(counted), rateFormatOf(language)(chance), full)];
      }),
    );
}
