// The calculator's language switch is the page's, too.
const TITLES = { ja: 'ECサイトの費用くらべ', en: 'What will the online shop cost?' };
const calculator = document.querySelector('ec-tco-calculator');
new MutationObserver(() => {
  const { lang } = calculator;
  if (!(lang in TITLES)) return;
  document.documentElement.lang = lang;
  document.title = TITLES[lang];
}).observe(calculator, { attributeFilter: ['lang'] });
