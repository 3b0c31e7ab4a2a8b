// Places in the words of a passage. A browser counts in UTF-16 units; Stet counts in code points.

const LONGEST_ADDRESS = 8000;
const LONGEST_QUOTE = 2000;

/** Without blanks at its ends, and with whole characters there as people see them (UAX #29); null where nothing is left. */
export function whole(text, start, end) {
  while (start < end && /\s/.test(text[start])) start++;
  while (end > start && /\s/.test(text[end - 1])) end--;
  if (start === end) return null;
  const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  const last = characters.containing(end - 1);
  return { start: characters.containing(start).index, end: last.index + last.segment.length };
}

export const codePoints = (text) => [...text].length;

/** The place that a range has in the passage it lies in; null where it lies in none, or reaches into words of another. */
export function place(range) {
  const passage = passageOf(range.startContainer);
  if (!passage) return null;
  const within = range.cloneRange();
  if (passageOf(range.endContainer) !== passage) {
    within.setEnd(passage, passage.childNodes.length);
    const beyond = range.cloneRange();
    beyond.setStart(passage, passage.childNodes.length);
    if (beyond.toString().trim()) return null;
  }
  const before = document.createRange();
  before.setStart(passage, 0);
  before.setEnd(within.startContainer, within.startOffset);
  const text = passage.textContent;
  const start = before.toString().length;
  const found = whole(text, start, start + within.toString().length);
  return found && { passage, text, ...found };
}

/** Where a new claim on these words begins; null where they are more than a claim may rest on. */
export function newClaim(base, { passage, text, start, end }) {
  const quote = text.slice(start, end);
  const address = new URL(base, location.href);
  address.searchParams.set('passage', passage.parentElement.id.replace('passage-', ''));
  address.searchParams.set('quote', quote);
  address.searchParams.set('at', codePoints(text.slice(0, start)));
  return codePoints(quote) > LONGEST_QUOTE || address.href.length > LONGEST_ADDRESS ? null : address.href;
}

function passageOf(node) {
  const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  return element.closest('.galley .passage');
}
