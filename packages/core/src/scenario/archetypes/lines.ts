import type { ArchetypeLine } from './archetype.ts';

/** Own work before opening: the same for every option. */
export const PREPARATION: ArchetypeLine = {
  id: 'preparation',
  name: { ja: '開設準備の自社作業', en: 'Own work to prepare the opening' },
  category: 'build.other',
  timing: 'before-opening',
  amount: { kind: 'hours', from: { figure: 'assumption.labour.preparation' } },
  escalation: 'none',
};

/** Work on goods, campaigns and changes: the draft's table lists it for every form, so it is the same here. */
export const SITE_WORK: ArchetypeLine = {
  id: 'site-work',
  name: { ja: '商品入替・キャンペーン・改修の自社作業', en: 'Own work on goods, campaigns and changes' },
  category: 'operation.other',
  timing: 'monthly',
  amount: { kind: 'hours', from: { figure: 'assumption.labour.site-work.monthly' } },
  escalation: 'inflation',
};

export const DOMAIN: ArchetypeLine = {
  id: 'domain',
  name: { ja: 'ドメイン', en: 'Domain' },
  category: 'operation.other',
  timing: 'yearly',
  amount: { kind: 'fixed', from: { figure: 'market.domain.yearly' } },
  escalation: 'inflation',
};

export const SERVER: ArchetypeLine = {
  id: 'server',
  name: { ja: 'サーバー', en: 'Server' },
  category: 'operation.other',
  timing: 'monthly',
  amount: { kind: 'fixed', from: { figure: 'assumption.server.monthly' } },
  escalation: 'inflation',
};

/** Build requirement 14. */
export const CERTIFICATE: ArchetypeLine = {
  id: 'certificate',
  name: { ja: 'サーバー証明書', en: 'TLS certificate' },
  category: 'operation.security',
  timing: 'yearly',
  amount: { kind: 'fixed', from: { figure: 'market.tls.dv.yearly' } },
  escalation: 'inflation',
};

/** Build requirement 1. */
export const DIAGNOSIS_BEFORE_DELIVERY: ArchetypeLine = {
  id: 'diagnosis-before-delivery',
  name: { ja: '納品前（公開前）の脆弱性診断', en: 'Vulnerability diagnosis before delivery' },
  category: 'build.security',
  timing: 'before-opening',
  amount: { kind: 'fixed', from: { topic: 'security.diagnosisBeforeDelivery' } },
  escalation: 'none',
};

/** Operation requirement 5, recommended. */
export const WAF: ArchetypeLine = {
  id: 'waf',
  name: { ja: 'WAF', en: 'Web application firewall' },
  category: 'operation.security',
  timing: 'monthly',
  amount: { kind: 'fixed', from: { topic: 'security.waf' } },
  escalation: 'inflation',
  tasks: ['waf'],
};

/** Operation requirement 3. */
export const YEARLY_DIAGNOSIS: ArchetypeLine = {
  id: 'diagnosis',
  name: { ja: '定期の脆弱性診断', en: 'Regular vulnerability diagnosis' },
  category: 'operation.security',
  timing: 'yearly',
  amount: { kind: 'fixed', from: { topic: 'security.diagnosis' } },
  escalation: 'inflation',
  tasks: ['diagnosis'],
};

export const FRAUD_DETECTION: ArchetypeLine = {
  id: 'fraud-detection',
  name: { ja: '不正利用の検知', en: 'Fraud detection' },
  category: 'operation.security',
  timing: 'monthly',
  amount: { kind: 'unquoted' },
  escalation: 'inflation',
  tasks: ['fraud-detection'],
};

/** A self-built shop pays a payment provider, too. */
export const PAYMENT: readonly ArchetypeLine[] = [
  {
    id: 'payment-rate',
    name: { ja: '決済手数料（率）', en: 'Payment fees, rate' },
    category: 'platform',
    timing: 'monthly',
    amount: { kind: 'sales-rate', from: { figure: 'assumption.payment.card-rate' } },
    escalation: 'none',
  },
  {
    id: 'payment-per-order',
    name: { ja: '決済手数料（1件あたり）', en: 'Payment fees, per order' },
    category: 'platform',
    timing: 'monthly',
    amount: { kind: 'per-order', from: { figure: 'assumption.payment.per-order.ready-made' } },
    escalation: 'none',
  },
  {
    id: 'payment-monthly',
    name: { ja: '決済代行の月額', en: 'Payment provider, monthly fee' },
    category: 'platform',
    timing: 'monthly',
    amount: { kind: 'unquoted' },
    escalation: 'inflation',
  },
];
