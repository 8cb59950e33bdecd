// @ts-check
import { BUILD_PRICES } from '../../packages/core/src/reference/figures/build-prices.ts';
import { CASES } from '../../packages/core/src/reference/figures/cases.ts';
import { CAUSES } from '../../packages/core/src/reference/figures/causes.ts';
import { CLOSURE } from '../../packages/core/src/reference/figures/closure.ts';
import { CONTRACTS } from '../../packages/core/src/reference/figures/contracts.ts';
import { DAMAGE } from '../../packages/core/src/reference/figures/damage.ts';
import { FREQUENCY } from '../../packages/core/src/reference/figures/frequency.ts';
import { INCIDENT_COSTS } from '../../packages/core/src/reference/figures/incident-costs.ts';
import { LABOUR } from '../../packages/core/src/reference/figures/labour.ts';
import { LOSS_CURVE } from '../../packages/core/src/reference/figures/loss-curve.ts';
import { MOVES } from '../../packages/core/src/reference/figures/moves.ts';
import { PAYMENT_FEES } from '../../packages/core/src/reference/figures/payment-fees.ts';
import { PLATFORM_FEES } from '../../packages/core/src/reference/figures/platform-fees.ts';
import { RATES } from '../../packages/core/src/reference/figures/rates.ts';
import { REQUIREMENT_COUNTS } from '../../packages/core/src/reference/figures/requirements.ts';
import { SECURITY_PRICES } from '../../packages/core/src/reference/figures/security-prices.ts';
import { SHOP } from '../../packages/core/src/reference/figures/shop.ts';

/** The figures under the headings of docs/figures: every figure stands under one. */
export const FIGURE_GROUPS = [
  { title: { ja: '被害と漏えい件数', en: 'Damage and records leaked' }, figures: DAMAGE },
  { title: { ja: '損害額の分布', en: 'Curve of the loss' }, figures: LOSS_CURVE },
  { title: { ja: '2社の事例', en: 'Two firms' }, figures: CASES },
  { title: { ja: '事故対応の単価', en: 'Unit costs of an incident' }, figures: INCIDENT_COSTS },
  { title: { ja: '閉鎖と売上の回復', en: 'Closure and recovery' }, figures: CLOSURE },
  { title: { ja: '事故の頻度と規模', en: 'Frequency and size of leaks' }, figures: FREQUENCY },
  { title: { ja: '原因', en: 'Causes' }, figures: CAUSES },
  { title: { ja: '契約と委託', en: 'Contracts' }, figures: CONTRACTS },
  { title: { ja: '事故のあとの移転', en: 'Moves after an incident' }, figures: MOVES },
  { title: { ja: '要件の数と決まり', en: 'Requirements' }, figures: REQUIREMENT_COUNTS },
  { title: { ja: '安全対策の価格', en: 'Prices of security' }, figures: SECURITY_PRICES },
  { title: { ja: '構築と維持の価格', en: 'Prices of building and upkeep' }, figures: BUILD_PRICES },
  { title: { ja: '自社の作業時間', en: 'Own working hours' }, figures: LABOUR },
  { title: { ja: 'SaaS・モールの料金', en: 'Fees of SaaS and malls' }, figures: PLATFORM_FEES },
  { title: { ja: '決済手数料', en: 'Payment fees' }, figures: PAYMENT_FEES },
  { title: { ja: '店の規模', en: 'The shop' }, figures: SHOP },
  { title: { ja: '率・税・年数', en: 'Rates, taxes, years' }, figures: RATES },
];
