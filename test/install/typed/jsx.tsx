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
      name="shop"
      monthlySales="120万"
      journey="new"
      horizon={7}
      onec-tco-error={({ detail }) => console.log(detail.attributes.map(({ attribute }) => attribute))}
      onec-tco-ready={({ detail }) => console.log(detail.version)}
      onec-tco-reset={({ type }) => console.log(type)}
      onec-tco-print={({ detail }) => console.log(detail.begun)}
      onec-tco-share={({ detail }) => console.log(detail.address)}
      onec-tco-change={({ detail }) => console.log(detail.result.options.length)}
    />
  );
}

// @ts-expect-error: no such theme
export const wrong = <ec-tco-calculator theme="pink" />;
