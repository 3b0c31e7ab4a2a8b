import { newClaim, place } from './words.js';

const REST_MS = 120;

/** Offers a new claim on the words that somebody selects, beside them. */
export function selecting(galley, link) {
  let waiting;
  let pressed = '';

  /** The words that are selected now; null where they are none of one passage. */
  const selected = () => {
    const selection = getSelection();
    return selection.rangeCount && !selection.isCollapsed ? place(selection.getRangeAt(0)) : null;
  };

  const offer = () => {
    const found = selected();
    const address = found && newClaim(link.dataset.base, found);
    link.hidden = !address;
    if (!address) return;
    link.href = address;
    const words = [...getSelection().getRangeAt(0).getClientRects()].filter((rect) => rect.width > 1);
    const around = link.offsetParent.getBoundingClientRect();
    const last = words[words.length - 1] || found.passage.getBoundingClientRect();
    const most = Math.max(0, around.width - link.offsetWidth);
    link.style.insetInlineStart = `${Math.min(most, Math.max(0, last.right - around.left - link.offsetWidth))}px`;
    link.style.insetBlockStart = `${last.bottom - around.top + 6}px`;
  };

  document.addEventListener('selectionchange', () => {
    clearTimeout(waiting);
    if (getSelection().isCollapsed) link.hidden = true;
    else waiting = setTimeout(offer, REST_MS);
  });

  // A link is dragged away as a whole, unless it says that it is not to be.
  galley.addEventListener('pointerdown', (event) => {
    const sentence = event.target.closest('a.sentence');
    if (sentence) sentence.draggable = false;
    pressed = getSelection().toString();
  });

  // Where a selection ends upon the sentence that it began on, that was no click on it; one upon an old selection is.
  galley.addEventListener('click', (event) => {
    const isNew = event.detail && getSelection().toString() !== pressed;
    if (isNew && event.target.closest('a.sentence') && selected()) event.preventDefault();
  });

  link.addEventListener('pointerdown', (event) => event.preventDefault());
  return { selected };
}
