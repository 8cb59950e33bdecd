// The page's own language switch; the calculator follows the page.
const button = document.querySelector('#language');
button.addEventListener('click', () => {
  const next = document.documentElement.lang === 'ja' ? 'en' : 'ja';
  document.documentElement.lang = next;
  document.title = next === 'ja' ? 'ECサイトの費用くらべ' : 'What will the online shop cost?';
  button.lang = next === 'ja' ? 'en' : 'ja';
  button.textContent = next === 'ja' ? 'English' : '日本語';
});
