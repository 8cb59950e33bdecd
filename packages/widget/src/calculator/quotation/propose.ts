import type { Line } from '@ec-tco/core';
import type { SecurityTask } from '@ec-tco/core/guideline';

/** Words that mean the same kind of cost in a quotation and in a line. */
const KINDS: readonly RegExp[] = [
  /構築|制作|開発|サイト一式|build|develop/i,
  /保守|メンテ|運用サポート|mainten/i,
  /waf/i,
  /診断|脆弱性|vulnerab|penetration/i,
  /サーバ|ホスティング|クラウド|server|hosting/i,
  /月額|利用料|プラン|出店料|monthly fee|plan|rent/i,
  /初期|導入|setup|initial/i,
  /デザイン|design/i,
  /決済|カード手数料|payment/i,
  /保険|insurance/i,
  /監視|改ざん|ログ|monitor|tamper/i,
  /ドメイン|証明書|ssl|domain|certificate/i,
  /広告|advert/i,
];

const pairs = (text: string): ReadonlySet<string> => {
  const plain = text.toLowerCase().replace(/[\s（）()「」・、,。]/g, '');
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, i) => plain.slice(i, i + 2)));
};

/** How alike two names are, 0 to 1: letters in pairs, and the kind of cost they speak of. */
export function alike(a: string, b: string): number {
  const [x, y] = [pairs(a), pairs(b)];
  const shared = [...x].filter((pair) => y.has(pair)).length;
  const dice = x.size + y.size === 0 ? 0 : (2 * shared) / (x.size + y.size);
  const kind = KINDS.some((pattern) => pattern.test(a) && pattern.test(b)) ? 0.5 : 0;
  return Math.min(1, dice + kind);
}

const ENOUGH = 0.4;

/**
 * Which line each row of a quotation would replace: the most alike first, each line once; undefined where none is alike
 * enough, so that the row becomes a line of its own.
 */
export function propose(
  names: readonly string[],
  lines: readonly Pick<Line, 'id' | 'name'>[],
): readonly (string | undefined)[] {
  const all = names
    .flatMap((name, row) => lines.map((line) => ({ row, line: line.id, score: alike(name, line.name) })))
    .filter(({ score }) => score >= ENOUGH)
    .toSorted((a, b) => b.score - a.score);
  const found: (string | undefined)[] = names.map(() => undefined);
  const taken = new Set<string>();
  for (const { row, line } of all) {
    if (found[row] !== undefined || taken.has(line)) continue;
    found[row] = line;
    taken.add(line);
  }
  return found;
}

/** Words of a quotation that speak of security tasks. */
const TASKS: readonly (readonly [RegExp, readonly SecurityTask[]])[] = [
  [/waf/i, ['waf']],
  [/診断|侵入テスト|脆弱性検査|penetration|vulnerability test/i, ['diagnosis']],
  [/バックアップ|backup/i, ['backup']],
  [/(?<![ァ-ヶー])ログ(?![ァ-ヶー])|監視|\blogs?\b|monitor/i, ['review-logs']],
  [/ウイルス|antivirus|malware/i, ['antivirus']],
  [/不正(検知|利用|注文)|fraud/i, ['fraud-detection']],
  [
    /アップデート|パッチ|脆弱性対応|更新作業|patch|security update/i,
    ['collect-vulnerability-news', 'identify-relevant', 'assess-impact', 'patch'],
  ],
];

/** Which security tasks a row of a quotation pays for, as far as its words say. */
export const tasksOf = (name: string): readonly SecurityTask[] => [
  ...new Set(TASKS.flatMap(([words, tasks]) => (words.test(name) ? tasks : []))),
];
