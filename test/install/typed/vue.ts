import type { EcTcoCalculatorProps } from '@ec-tco/widget/vue';
import type { GlobalComponents } from 'vue';

type Calculator = GlobalComponents['ec-tco-calculator'];
export const props: EcTcoCalculatorProps = { persona: 'tea-farm', theme: 'dark', monthlySales: '120万', horizon: 7 };
export type Props = InstanceType<Calculator>['$props'];
export const typed: Props['theme'] = 'light';
// @ts-expect-error: no such theme
export const wrong: Props['theme'] = 'pink';
