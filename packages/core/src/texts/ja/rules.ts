import { HOSTED_SERVICE_LEFT } from '../../reference/guideline/hosted-service.ts';
import { SECURITY_TASK_TABLE } from '../../reference/guideline/security-tasks.ts';
import type { InterimMeasure } from '../../rules/finding.ts';
import type { OptionKind, RequirementId, SecurityTask } from '../../scenario/ids.ts';
import { say } from '../parts.ts';
import { requirementLabel, requirementNumbers } from '../requirement-label.ts';
import type { RuleTexts } from '../rules.ts';
import { NAMES } from './names.ts';

const label = (id: RequirementId): string => requirementLabel(id, 'ja');
const numbers = (ids: readonly RequirementId[]): string => requirementNumbers(ids, 'ja');
const task = (id: SecurityTask): string => `「${SECURITY_TASK_TABLE[id].title.ja}」`;
const tasks = (ids: readonly SecurityTask[]): string => ids.map(task).join('');
const platform = (kind: OptionKind): string => (kind === 'mall' ? 'このモール' : 'このサービス');
const MEASURES: Readonly<Record<InterimMeasure, string>> = { waf: 'WAF', insurance: 'サイバー保険' };
const measures = (list: readonly InterimMeasure[]): string => list.map((item) => MEASURES[item]).join('と');
/** What bridges the time; nothing where both measures are in place. */
const until = (what: string, list: readonly InterimMeasure[]): string =>
  list.length > 0 ? `${what}までは${measures(list)}で備えます。` : '';

export const RULES: RuleTexts = {
  findings: {
    'answer-of-other-journey': ({ requirement, status, journey }) =>
      `${label(requirement)}の答え「${NAMES.answers[status]}」は、${journey === 'new' ? '新しく作る' : '運営中の'}サイトの選択肢ではありません。未回答として扱いました。`,
    'final-grades-unknown': ({ known, requirements }) =>
      say`確定版で要件の段階が分かっているのは${known}件だけです（骨子案の要件は${requirements}件）。残りは骨子案の区分で判定しました。確定版で増えた運用の要件は含みません。`,
    'mandatory-not-met': ({ requirement }) => `必須の要件${label(requirement)}を、誰も満たせません。`,
    'mandatory-not-met-now': ({ requirement }) =>
      `必須の要件${label(requirement)}に、今のサイトではまだ手立てがありません。`,
    'mandatory-unknown': ({ requirement }) =>
      `必須の要件${label(requirement)}を満たすかどうか、まだ分かりません。委託先に確かめてください。`,
    'mandatory-not-in-house': ({ requirement }) =>
      `必須の要件${label(requirement)}は外部に任せる必要があり、自社だけでは満たせません。`,
    'mandatory-unanswered': ({ requirement }) => `必須の要件${label(requirement)}に、まだ答えていません。`,
    'mandatory-to-do': ({ requirement, due, responsible }) =>
      say`必須の要件${label(requirement)}は、まだ済んでいません（期限: ${due ?? '未定'}、担当: ${responsible ?? '未定'}）。`,
    'met-from-stage': ({ requirement, stage, year }) =>
      say`要件${label(requirement)}は、今は満たしていません。計画では${year}年目の${stage}から満たします。`,
    'due-missing': ({ requirement }) => `${label(requirement)}をいつまでに行うか、決まっていません。`,
    'responsible-missing': ({ requirement }) => `${label(requirement)}を誰が行うか、決まっていません。`,
    'hosted-service-to-confirm': ({ requirement }) =>
      `${label(requirement)}は保守運用サービスに任せる前提です。契約の前に、含まれているか、追加料金がないかを確かめてください。`,
    'hosted-service-part': ({ requirement }) =>
      `${label(requirement)}を、保守運用サービスは一部しか引き受けない見込みです。${HOSTED_SERVICE_LEFT[requirement]?.ja ?? ''}残りを誰が行うか決めてください。`,
    'recommended-not-met': ({ requirement }) =>
      `推奨の要件${label(requirement)}を満たしません。必須ではありませんが、備えが薄くなります。`,
    'recommended-unanswered': ({ requirement }) => `推奨の要件${label(requirement)}に、まだ答えていません。`,
    'recommended-unknown': ({ requirement }) =>
      `推奨の要件${label(requirement)}を満たすかどうか、まだ分かりません。委託先に確かめてください。`,
    'requirement-without-line': ({ requirement }) =>
      `${label(requirement)}の費用が、この案のどの費目に入っているか示されていません。`,
    'pci-dss-no': ({ kind }) => `${platform(kind)}はPCI DSSに準拠していません。`,
    'pci-dss-unknown': ({ kind }) => `${platform(kind)}がPCI DSSに準拠しているか、まだ確かめていません。`,
    'custom-pages-without-diagnosis': () =>
      '独自に作り込んだページがありますが、その部分の脆弱性診断の費用が入っていません。',
    'no-security-spending': () =>
      '運用中の安全対策にまったく費用をかけていません。要件を満たさない案であり、安い案ではありません。',
    'task-missing': ({ task: id, stated }) =>
      stated
        ? `安全のための作業${task(id)}を、誰も行いません。`
        : `安全のための作業${task(id)}を誰が行うか、示されていません。`,
    'task-without-line': ({ task: id, coverage }) =>
      `作業${task(id)}は${coverage === 'outsourced' ? '外部に任せる' : 'サービスに含まれる'}とありますが、その費目がありません。`,
    'task-without-hours': ({ task: id }) => `作業${task(id)}は自社で行うとありますが、かかる時間の費目がありません。`,
    'unquoted-line': ({ name }) => say`${name}の価格が未定です。合計はその分だけ少なく出ています。`,
    'beyond-horizon': ({ name }) =>
      say`${name}は、時期が比較する期間の外にあるため、計算に入っていません。時期か比較する年数を見直してください。`,
    'leaving-early': ({ name, year, months }) =>
      say`${name}は、契約が${months}残っている${year}年目に終えるため、解約の費用を入れてあります。`,
    'already-paid': ({ name }) => say`${name}は、今のサイトで払い終えた費用なので、合計に入れていません。`,
    'share-of-nothing': ({ name }) =>
      say`${name}は、割合を掛ける元の費用がその年になく、どの年も0円になっています。元にする費用か、いつの費用に掛けるかを見直してください。`,
    'insurance-without-premium': () =>
      '保険の条件がありますが、保険料の費目がありません。合計はその分だけ少なく出ています。',
    'credits-above-cost': () =>
      '補助金や値引きなどで返ってくるお金が、この案の費用の合計より多くなっています。金額と、受け取る回数を確かめてください。',
    'own-sales': () =>
      'この案には独自の売上の見込みがあります。費用だけでなく、限界利益から費用を引いて残る額も見比べてください。',
    'loss-range-too-wide': ({ kind, ratio }) =>
      kind === 'mean-falls'
        ? say`事故の損害額の幅が広すぎます（上限が下限の約${ratio}倍）。この広さでは、下限を上げるほど平均が下がるという、直感に反する結果になります。幅を狭めてください。`
        : say`事故の損害額の幅が広すぎます（上限が下限の約${ratio}倍）。この広さでは、平均が上限を超えてしまいます。幅を狭めてください。`,
    'contract-monitoring': ({ requirements }) =>
      `${numbers(requirements)}が続けて行われているかを、自社で定期的に確かめる必要があります。`,
    'interim-missing': ({ measure }) => `対策か移転が終わるまでの間の${MEASURES[measure]}が、費目にありません。`,
    'interim-too-short': ({ measure, months, covered }) =>
      say`対策か移転が終わるまで${months}かかりますが、${MEASURES[measure]}があるのは最初から${covered}分です。`,
    'interim-period-unknown': () =>
      '対策か移転に何か月かかるかが示されていないため、それまでの備えが足りるかは分かりません。',
    'below-floor': ({ year, gap, floor }) =>
      say`${year}年目の運用の安全対策費は、骨子案が示す最低額（月${floor}）に${gap}足りません。`,
    'floor-topped-up': ({ years, yen, floor }) =>
      say`運用の安全対策費が骨子案の最低額（月${floor}）に届かない年が${years}年あり、合わせて${yen}を足して計算しました。`,
  },
  reasons: {
    'mandatory-in-house': () => '必須の要件をすべて自社で満たせます。',
    'mandatory-delegated': ({ requirements }) =>
      `自社で満たせない必須の要件（${numbers(requirements)}）は、すべて外部に任せて補います。`,
    'mandatory-done': () => '必須の要件はすべて実施済みです。',
    'mandatory-to-do': ({ requirements }) =>
      `まだ済んでいない必須の要件（${numbers(requirements)}）を実施することが条件です。`,
    'hosted-service-covers': ({ requirements }) =>
      `${numbers(requirements)}は保守運用サービスが引き受けることが条件です。内容はサービスごとに違うため、確認が要ります。`,
    'mandatory-unanswered': ({ requirements, count }) =>
      say`必須の要件のうち${count}件（${numbers(requirements)}）に答えがなく、選べるかどうかまだ言えません。`,
    'mandatory-unknown': ({ requirements, count }) =>
      say`必須の要件のうち${count}件（${numbers(requirements)}）は満たすかどうか分からず、選べるかどうかまだ言えません。`,
    'mandatory-to-contractor': ({ requirements }) =>
      `外部に任せる必須の要件（${numbers(requirements)}）を、委託先に引き受けてもらうことが条件です。`,
    'mandatory-cannot-now': ({ requirements }) =>
      `今のサイトでは対応できない必須の要件（${numbers(requirements)}）があります。SaaSなどへの移転を含めて、手立てを検討してください。`,
    'mandatory-outsourced': ({ requirements }) =>
      `外部に任せる必要のある必須の要件（${numbers(requirements)}）があるため、自社だけでは作れません。`,
    'mandatory-cannot': ({ requirements }) => `誰も満たせない必須の要件（${numbers(requirements)}）があります。`,
    'no-security-spending': () => '運用中の安全対策に費用をまったくかけておらず、要件を満たしません。',
    'pci-dss-yes': ({ kind }) => `${platform(kind)}はPCI DSSに準拠しています。`,
    'pci-dss-unknown': ({ kind }) => `${platform(kind)}がPCI DSSに準拠していると確かめることが条件です。`,
    'pci-dss-no': ({ kind }) => `${platform(kind)}はPCI DSSに準拠していないため、選べません。`,
  },
  actions: {
    'answer-requirements': ({ requirements }) => `まだ答えていない要件（${numbers(requirements)}）に答える`,
    'ask-contractor': ({ requirements }) => `${numbers(requirements)}を満たすかどうか、委託先（候補を含む）に確かめる`,
    'find-measures': ({ requirements }) =>
      `${numbers(requirements)}の手立てを探し、見つからなければSaaSやモールへ移ることを検討する`,
    'leave-self-building': ({ requirements }) =>
      `${numbers(requirements)}を引き受けられる相手を探すか、SaaSやモールを検討する`,
    'use-contractor': ({ requirements }) => `${numbers(requirements)}を外部に任せる案を検討する`,
    'fix-requirements': ({ requirements }) => `まだ済んでいない必須の要件（${numbers(requirements)}）を急いで実施する`,
    'settle-dates-and-people': ({ requirements }) => `${numbers(requirements)}の期限と担当を決める`,
    'take-interim-measures': ({ measures: list }) => `対策か移転が終わるまで、${measures(list)}で備える`,
    'check-waf-settings': () => 'WAFの設定と調整を誰が行うか決める（設定が合わないと効かないことがある）',
    'name-in-contract': ({ requirements }) =>
      `任せる要件（${numbers(requirements)}）を契約書・仕様書・見積に書いてもらう`,
    'monitor-contractor': ({ requirements }) => `${numbers(requirements)}の実施状況を定期的に確かめる予定を決める`,
    'confirm-hosted-service': ({ requirements }) =>
      `${numbers(requirements)}がサービスに含まれるか、追加料金が要るかを提供元に確かめる`,
    'choose-compliant-platform': () => 'PCI DSSに準拠しているサービスを選び直す',
    'confirm-pci-dss': () => 'PCI DSSに準拠しているかを提供元に尋ね、証明する書類を見せてもらう',
    'add-diagnosis': () => '独自のページの脆弱性診断を見積もり、費目に加える',
    'plan-security': () => '運用中の安全対策の費用を見積もり、費目に加える',
    'cover-tasks': ({ tasks: list }) => `次の作業を誰が行うか決める：${tasks(list)}`,
    'price-tasks': ({ tasks: list }) => `次の作業の費用か時間を費目に加える：${tasks(list)}`,
    'get-quotations': ({ names }) => say`見積を取る：${names}`,
  },
  outcomes: {
    'no-own-site': () => '自社のサイトを持たず、比べてもいないので、この自己点検は要りません。',
    'may-self-build-alone': () => '必須の要件をすべて自社で満たせるので、自社だけで作って運用できます。',
    outsource: ({ requirements }) =>
      `自社で満たせない必須の要件（${numbers(requirements)}）を外部に任せれば、自社構築ができます。`,
    'do-not-self-build': ({ requirements }) =>
      `必須の要件（${numbers(requirements)}）を自社でも外部でも満たせません。自社構築はしないでください。`,
    'may-continue': () => '必須の要件はすべて済んでいます。今のまま続けられます。',
    fix: ({ fixes, interim }) =>
      `まだ済んでいない必須の要件（${numbers(fixes.map((fix) => fix.requirement))}）を急いで実施してください。${until('終わる', interim)}`,
    move: ({ requirements, interim }) =>
      `対応できない必須の要件（${numbers(requirements)}）があります。SaaSやモールへ移ることを検討してください。${until('移る', interim)}`,
    incomplete: ({ requirements, count }) =>
      say`必須の要件のうち${count}件（${numbers(requirements)}）の答えが決まると、結論が出ます。`,
  },
  statuses: {
    eligible: '選べる',
    conditional: '条件つき',
    'ruled-out': '選べない',
    undetermined: '未確定',
  },
  notAsItIs: 'このままでは選べない',
};
