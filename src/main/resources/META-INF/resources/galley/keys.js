import { marking } from './marking.js';
import { newClaim, place } from './words.js';

const OFF = 'stet-keys-off';
const FIELDS = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';

/** Single keys for reading line by line. They can be switched off, and stay so in this browser (WCAG 2.1.4). */
export function keys({ galley, opener, dialog, status, link, selected }) {
  const sentences = [...galley.querySelectorAll('a.sentence')];
  const told = (words) => { status.textContent = words; };
  const mark = marking(dialog, told);
  let last = null;

  const current = () => {
    const focused = document.activeElement.closest('a.sentence');
    if (focused) last = focused;
    return last;
  };

  /** The first that is to be seen, for whoever has not been at any yet. */
  const inSight = () => {
    const passage = [...galley.children].find((part) => part.getBoundingClientRect().bottom > 0);
    return passage?.querySelector('a.sentence') || sentences[0];
  };

  const go = (sentence) => {
    if (!sentence) return told(dialog.dataset.none);
    last = sentence;
    sentence.focus({ preventScroll: true });
    sentence.scrollIntoView({ block: 'nearest' });
  };

  /** The nearest one before or behind the current one that is as wanted. */
  const step = (by, wanted = () => true) => {
    if (!current()) return go(wanted(inSight()) ? inSight() : null);
    let at = sentences.indexOf(last) + by;
    while (sentences[at] && !wanted(sentences[at])) at += by;
    go(sentences[at]);
  };

  const say = (state) => {
    const sentence = current();
    if (!sentence) return step(1);
    mark(sentence, state);
    if (sentences[sentences.indexOf(sentence) + 1]) step(1);
  };

  const claim = () => {
    const range = document.createRange();
    if (current()) range.selectNodeContents(last);
    const words = selected() || (last && place(range));
    if (!words) return step(1);
    const address = newClaim(link.dataset.base, words);
    if (address) location.assign(address);
    else told(dialog.dataset.long);
  };

  const undealt = () => {
    const wanted = (sentence) => sentence.matches('.unread, .factual, .half');
    if (!current()) last = sentences[sentences.indexOf(inSight()) - 1] || null;
    if (last) step(1, wanted);
    else go(sentences.find(wanted));
  };

  const acts = new Map([
    ['j', () => step(1)],
    ['k', () => step(-1)],
    ['u', undealt],
    ['x', () => say('not_a_claim')],
    ['f', () => say('factual')],
    ['t', () => (current() ? location.assign(`${last.href}#h-items`) : step(1))],
    ['n', claim],
    ['c', claim],
    ['o', () => (current() ? last.click() : step(1))],
    ['?', () => dialog.showModal()],
  ]);

  heard({ opener, dialog, acts });
}

/** Does what a key of the dialog's list stands for, while single keys are switched on; the dialog switches them. */
export function heard({ opener, dialog, acts }) {
  const known = new Set([...dialog.querySelectorAll('kbd')].map((key) => key.textContent));
  const box = dialog.querySelector('input');

  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (!box.checked || dialog.open || event.target.closest(FIELDS) || !known.has(event.key)) return;
    event.preventDefault();
    acts.get(event.key)();
  });

  const shown = () => {
    opener.querySelector('.on').hidden = !box.checked;
    opener.querySelector('.off').hidden = box.checked;
  };

  box.checked = !kept();
  box.addEventListener('change', () => {
    keep(!box.checked);
    shown();
  });
  shown();
  opener.querySelector('button').addEventListener('click', () => dialog.showModal());
  dialog.querySelector('button').addEventListener('click', () => dialog.close());
  opener.hidden = false;
}

/** A browser that keeps nothing forgets it with the page. */
function kept() {
  try {
    return localStorage.getItem(OFF) === 'yes';
  } catch {
    return false;
  }
}

function keep(off) {
  try {
    if (off) localStorage.setItem(OFF, 'yes');
    else localStorage.removeItem(OFF);
  } catch { /* see kept */ }
}
