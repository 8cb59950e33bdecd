import type { EcTcoCalculator } from '@ec-tco/widget';
import type {} from '@ec-tco/widget/react';
import { useRef } from 'react';

export function Page() {
  const calculator = useRef<EcTcoCalculator>(null);
  return (
    <ec-tco-calculator
      ref={calculator}
      lang="ja"
      persona="tea-farm"
      autosave
      onec-tco-change={({ detail }) => console.log(detail.result.options.length)}
    />
  );
}

// @ts-expect-error: no such theme
export const wrong = <ec-tco-calculator theme="pink" />;
