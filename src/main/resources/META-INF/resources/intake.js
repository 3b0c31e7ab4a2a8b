// The forms work without this: it says that something is being read, and keeps the form of a text that is pasted.
for (const waiting of document.querySelectorAll('.waiting')) {
  const form = waiting.closest('form');
  const show = (shown) => { waiting.hidden = !shown; };
  form.addEventListener('submit', () => show(true));
  addEventListener('pageshow', () => show(false));
  waiting.querySelector('button').addEventListener('click', () => {
    window.stop();
    show(false);
  });
}

/** Headings, links, lists and the like: what plain text would lose. */
const FORM = 'h1, h2, h3, h4, h5, h6, a[href], li, blockquote, figcaption, td';

for (const button of document.querySelectorAll('button.formed')) {
  const form = button.closest('form');
  const area = form.querySelector('textarea[name=text]');
  const html = document.createElement('input');
  Object.assign(html, { type: 'hidden', name: 'html', disabled: true });
  button.before(html);
  const offer = (text) => {
    html.value = text;
    html.disabled = !text;
    button.hidden = !text;
  };
  area.addEventListener('paste', (event) => {
    const text = event.clipboardData.getData('text/html');
    const isFormed = new DOMParser().parseFromString(text, 'text/html').querySelector(FORM);
    setTimeout(() => offer(isFormed ? text : ''));
  });
  area.addEventListener('input', (event) => {
    if (event.inputType !== 'insertFromPaste') offer('');
  });
  form.addEventListener('submit', (event) => {
    if (event.submitter !== button) html.disabled = true;
  });
}
