import type { BuildId } from './ids.ts';
import { REQUIREMENT_TITLES } from './requirement-titles.ts';
import type { GuidelineRequirement } from './types.ts';

/** What a site must fulfil when it is built: 14 in the draft, all mandatory. The related tasks are the project's reading. */
export const BUILD_REQUIREMENT_TABLE: { readonly [Id in BuildId]: GuidelineRequirement<Id> } = {
  'build-1': {
    id: 'build-1',
    title: REQUIREMENT_TITLES['build-1'],
    explanation: {
      ja: '完成したサイトを受け取る前に脆弱性診断（弱点の検査）を受けます。危険度が「中」か「高」の弱点は、直ったことを確かめてから受け取ります。',
      en: 'Before you accept the finished site, have it tested for vulnerabilities. Accept it once every hole rated medium or high is fixed.',
    },
    class: 'mandatory',
    tasks: ['diagnosis'],
    locator: { dataSet: 'draft-2022-10', part: 2, chapter: 1, section: '1. 要件1' },
  },
  'build-2': {
    id: 'build-2',
    title: REQUIREMENT_TITLES['build-2'],
    explanation: {
      ja: 'IPAの手引き『安全なウェブサイトの作り方』（第7版）と、その実装用チェックリストに沿って作ります。よく狙われる作り間違いを最初から防げます。',
      en: 'Follow IPA’s guide to secure websites (7th edition) and its checklist. They prevent the programming mistakes attackers use most.',
    },
    class: 'mandatory',
    tasks: [],
    locator: { dataSet: 'draft-2022-10', part: 2, chapter: 1, section: '1. 要件2' },
  },
  'build-3': {
    id: 'build-3',
    title: REQUIREMENT_TITLES['build-3'],
    explanation: {
      ja: 'サーバーの基本ソフトからショップのプログラムまで、弱点の知らせを集め、修正版をあてます。弱点をきちんと公表している製品を選ぶことも大切です。',
      en: 'From the operating system to the shop program: collect news of vulnerabilities and apply the fixes. Choose products whose makers publish theirs.',
    },
    class: 'mandatory',
    tasks: ['collect-vulnerability-news', 'identify-relevant', 'assess-impact', 'patch'],
    locator: { dataSet: 'draft-2022-10', part: 2, chapter: 1, section: '1. 要件3' },
  },
  'build-4': {
    id: 'build-4',
    title: REQUIREMENT_TITLES['build-4'],
    explanation: {
      ja: '決めた回線や端末からだけ入れるようにし、パスワードのほかにもう一つの本人確認を求めます。ここを破られると、顧客と注文の情報がすべて見えてしまいます。',
      en: 'Admit only chosen networks or devices and ask for a second proof besides the password. Whoever gets in here sees every customer and order.',
    },
    class: 'mandatory',
    tasks: [],
    locator: { dataSet: 'draft-2022-10', part: 2, chapter: 1, section: '1. 要件4' },
  },
  'build-5': {
    id: 'build-5',
    title: REQUIREMENT_TITLES['build-5'],
    explanation: {
      ja: '管理画面を開くパソコンにはウイルス対策ソフトを入れ、USBメモリなどを自由に挿せないようにします。',
      en: 'Put antivirus software on every computer that opens the admin screens, and restrict USB sticks and the like.',
    },
    class: 'mandatory',
    tasks: ['antivirus'],
    locator: { dataSet: 'draft-2022-10', part: 2, chapter: 1, section: '1. 要件5' },
  },
  'build-6': {
    id: 'build-6',
    title: REQUIREMENT_TITLES['build-6'],
    explanation: {
      ja: '当てられにくいパスワード（8文字以上で英字・数字・記号入り）を求め、何度も間違えたアカウントは一時的に止めます。',
      en: 'Demand passwords that are hard to guess (8 or more letters, digits and signs) and lock an account after repeated wrong entries.',
    },
    class: 'mandatory',
    tasks: [],
    locator: { dataSet: 'draft-2022-10', part: 2, chapter: 1, section: '1. 要件6' },
  },
  'build-7': {
    id: 'build-7',
    title: REQUIREMENT_TITLES['build-7'],
    explanation: {
      ja: 'パスワードだけに頼らず、届いた番号の入力などをもう一段加えて、なりすましを防ぎます。',
      en: 'Do not rely on the password alone: a second step, such as a code sent to the customer, stops impostors.',
    },
    class: 'mandatory',
    tasks: [],
    locator: { dataSet: 'draft-2022-10', part: 2, chapter: 1, section: '1. 要件7' },
  },
  'build-8': {
    id: 'build-8',
    title: REQUIREMENT_TITLES['build-8'],
    explanation: {
      ja: 'メールアドレスやパスワードの変更、退会などがあったら、本人にすぐメールが届くようにします。身に覚えのない変更に早く気づけます。',
      en: 'When an address or password changes or an account is closed, the customer gets an e-mail at once and can spot what they did not do.',
    },
    class: 'mandatory',
    tasks: [],
    locator: { dataSet: 'draft-2022-10', part: 2, chapter: 1, section: '1. 要件8' },
  },
  'build-9': {
    id: 'build-9',
    title: REQUIREMENT_TITLES['build-9'],
    explanation: {
      ja: 'カード番号を自社に残さない方式にし、本人認証の仕組み（EMV 3-Dセキュア）を使います。',
      en: 'Use a payment method that leaves no card numbers with you, and the card owner check EMV 3-D Secure.',
    },
    class: 'mandatory',
    tasks: ['fraud-detection'],
    locator: { dataSet: 'draft-2022-10', part: 2, chapter: 1, section: '1. 要件9' },
  },
  'build-10': {
    id: 'build-10',
    title: REQUIREMENT_TITLES['build-10'],
    explanation: {
      ja: '氏名や届け先などを、個人情報保護法が求める水準で、漏らさず、失わず、壊さないように扱います。',
      en: 'Handle names, addresses and the like as the privacy law demands: nothing leaked, lost or damaged.',
    },
    class: 'mandatory',
    tasks: [],
    locator: { dataSet: 'draft-2022-10', part: 2, chapter: 1, section: '1. 要件10' },
  },
  'build-11': {
    id: 'build-11',
    title: REQUIREMENT_TITLES['build-11'],
    explanation: {
      ja: '事故が起きたとき、原因を調べる手がかりになります。レンタルサーバーなら、いざというとき記録を渡してもらえるかも確かめます。',
      en: 'After an incident they are what investigators work from. With a rented server, make sure you would be given its logs.',
    },
    class: 'mandatory',
    tasks: ['backup', 'review-logs'],
    locator: { dataSet: 'draft-2022-10', part: 2, chapter: 1, section: '1. 要件11' },
  },
  'build-12': {
    id: 'build-12',
    title: REQUIREMENT_TITLES['build-12'],
    explanation: {
      ja: '攻撃した人に記録を見られたり、消されたり、書き換えられたりすると、原因の調査ができなくなります。',
      en: 'If an attacker can read, delete or change them, nobody can find out what happened.',
    },
    class: 'mandatory',
    tasks: ['backup', 'review-logs'],
    locator: { dataSet: 'draft-2022-10', part: 2, chapter: 1, section: '1. 要件12' },
  },
  'build-13': {
    id: 'build-13',
    title: REQUIREMENT_TITLES['build-13'],
    explanation: {
      ja: 'サーバーにもウイルス対策ソフトを入れ、外から持ち込む記憶媒体の使用を制限します。',
      en: 'The server, too, needs antivirus software and limits on removable media.',
    },
    class: 'mandatory',
    tasks: ['antivirus'],
    locator: { dataSet: 'draft-2022-10', part: 2, chapter: 1, section: '1. 要件13' },
  },
  'build-14': {
    id: 'build-14',
    title: REQUIREMENT_TITLES['build-14'],
    explanation: {
      ja: '第三者機関の証明書とTLSで、本物の店のサイトだとお客様が確かめられるようにします。',
      en: 'With a certificate from an independent authority and TLS, customers can tell that the site is really yours.',
    },
    class: 'mandatory',
    tasks: [],
    locator: { dataSet: 'draft-2022-10', part: 2, chapter: 1, section: '1. 要件14' },
  },
};
