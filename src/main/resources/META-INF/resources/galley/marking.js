import { page } from './page.js';

/** Says of sentences what they are by the form of their own page, one after the other; told hears what came of it. */
export function marking(dialog, told) {
  let before = Promise.resolve();

  async function mark(sentence, state) {
    const found = await page(sentence.href);
    const words = found?.querySelector('main blockquote.passage');
    if (!words) return location.assign(sentence.href);
    if (words.textContent !== sentence.textContent) return told(dialog.dataset.gone);
    const form = found.querySelector(`main input[name="state"][value="${state}"]`)?.form;
    if (!form) return told(dialog.dataset.resting);
    const digest = form.elements.namedItem('digest').value;
    // Followed, the answer would be the whole article again.
    const answer = await fetch(form.getAttribute('action'), {
      method: 'POST', redirect: 'manual', body: new URLSearchParams({ state, claim: '', digest }),
    });
    const after = answer.type === 'opaqueredirect' && await page(sentence.href);
    const now = after && after.getElementById('state-now');
    if (!now) return location.assign(sentence.href);
    show(sentence, now, after);
  }

  /** As the sentence's own page says it, with the new count. */
  function show(sentence, now, after) {
    sentence.className = now.className;
    const [there, here] = [after, document].map((where) => where.querySelector('[aria-labelledby="h-coverage"]'));
    here.replaceWith(document.adoptNode(there));
    told(`${after.querySelector('h1').textContent}: ${now.textContent}`);
  }

  return (sentence, state) => {
    before = before.then(() => mark(sentence, state)).catch(() => location.assign(sentence.href));
    return before;
  };
}
