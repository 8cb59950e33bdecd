import type { Text } from '../../texts/language.ts';
import type { RequirementId } from './ids.ts';

/** What the requirements are called, apart from what they ask: who only names them loads no more. */
export const REQUIREMENT_TITLES: Readonly<Record<RequirementId, Text>> = {
  'build-1': {
    ja: '引き渡し前に弱点を検査し、直してから受け取る',
    en: 'Have holes tested and fixed before you accept the site',
  },
  'build-2': { ja: '安全な作り方の手引きに沿って作る', en: 'Build by the published guide to secure websites' },
  'build-3': {
    ja: '使うソフトの弱点を見張り、最新版で作る',
    en: 'Watch for holes in the software used, and build on current versions',
  },
  'build-4': { ja: '管理画面に入れる人と端末を絞る', en: 'Limit who and which device can enter the admin screens' },
  'build-5': { ja: '管理に使うパソコンを守る', en: 'Protect the computers used for administration' },
  'build-6': { ja: '会員登録とログインを総当たりから守る', en: 'Protect sign-up and login against guessing' },
  'build-7': { ja: '会員のログインに二つ目の確認を入れる', en: 'Add a second step to customer login' },
  'build-8': { ja: '大事な変更は本人にメールで知らせる', en: 'Tell customers by e-mail of important changes' },
  'build-9': { ja: 'カード決済の業界ルールを守る', en: 'Follow the card industry’s rules' },
  'build-10': { ja: '預かった個人情報を安全に管理する', en: 'Keep customers’ personal data safe' },
  'build-11': { ja: '記録（ログ）とバックアップを1年分残す', en: 'Keep one year of logs and backups' },
  'build-12': { ja: '記録とバックアップそのものを守る', en: 'Protect the logs and backups themselves' },
  'build-13': { ja: '店舗が動くサーバーをウイルスから守る', en: 'Protect the shop’s server against malware' },
  'build-14': { ja: '証明書を入れ、通信を暗号化する', en: 'Install a certificate and encrypt all traffic' },
  'operation-1': { ja: '弱点の知らせを集め、更新を続ける', en: 'Follow news of vulnerabilities and keep updating' },
  'operation-2': {
    ja: 'バックアップを取り、記録を見て異常を止める',
    en: 'Back up, read the logs and stop what is wrong',
  },
  'operation-3': { ja: '定期的に弱点を検査し、見つかったら直す', en: 'Test for holes regularly and fix what is found' },
  'operation-4': { ja: 'サイトが書き換えられていないか調べる', en: 'Check that nobody has altered the site' },
  'operation-5': { ja: 'WAF（攻撃をさえぎる仕組み）を入れる', en: 'Put a WAF, a filter against attacks, in front' },
  'operation-6': { ja: 'サイバー保険に入る', en: 'Take out cyber insurance' },
};
