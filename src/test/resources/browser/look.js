// What a person would see at a glance and axe-core does not say. Each function returns complaints, in words.
window.look = (() => {
  const SCREEN_ONLY = '.rail, .filter, .pager, .actions, .flash:not(.bad), button, .button, .noprint, .hint, .skip';
  const HIDDEN = '.visually-hidden, .skip, option, script, style, title';
  const TARGETS = 'main :is(button, .button, summary, select, textarea, input), .top :is(a, button),'
      + ' :is(li, td, th, dd, .meta, .line, .actions, .legend, .pager, .foot) a';
  const FOCUSABLE = 'a[href], button, input:not([type=hidden]), select, textarea, summary';

  const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const isClipped = (element) => element.closest('thead') && getComputedStyle(element.closest('thead')).clipPath !== 'none';
  const seen = (element) => shown(element) && !element.closest(HIDDEN) && !isClipped(element);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const words = (element) => (element.innerText || element.value || '').trim().replace(/\s+/g, ' ').slice(0, 40);
  const name = (element) => `${element.tagName.toLowerCase()}${element.id && `#${element.id}`}`
      + `${element.getAttribute('class') ? `.${element.getAttribute('class')}` : ''} "${words(element)}"`;
  const block = (element) => {
    while (getComputedStyle(element).display.startsWith('inline') && element.parentElement) element = element.parentElement;
    return element;
  };

  function* texts() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.data.trim() && seen(node.parentElement)) yield node;
    }
  }

  /** The part of a line that its scrolling ancestors let through; null where nothing is left. */
  const within = (rect, element) => {
    let { left, right, top, bottom } = rect;
    for (let around = element; around && around !== document.body; around = around.parentElement) {
      if (getComputedStyle(around).overflowY === 'visible') continue;
      const frame = around.getBoundingClientRect();
      [left, right, top, bottom] = [Math.max(left, frame.left), Math.min(right, frame.right),
        Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
    }
    return right - left > 1 && bottom - top > 1 ? { left, right, top, bottom } : null;
  };

  const lines = () => [...texts()].flatMap((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].map((rect) => within(rect, node.parentElement)).filter(Boolean)
        .map((rect) => ({ ...rect, node, element: node.parentElement }));
  });

  const sticksOut = (found) => {
    const wide = document.documentElement.clientWidth;
    const beyond = all('body *').filter((element) => seen(element) && !element.closest('svg *'))
        .filter((element) => {
          const rect = element.getBoundingClientRect();
          return rect.width && (rect.right > wide + 1 || rect.left < -1);
        }).map((element) => `sticks out of the window: ${name(element)}`);
    const outside = found.filter((line) => {
      const box = block(line.element).getBoundingClientRect();
      return line.right > box.right + 2 || line.left < box.left - 2;
    }).map((line) => `text sticks out of its box: ${name(line.element)}`);
    if (document.documentElement.scrollWidth > wide) beyond.push(`the page is ${document.documentElement.scrollWidth} wide`);
    return [...beyond, ...outside];
  };

  /** The bar around an element that stays in sight while what lies under it scrolls; null where there is none. */
  const bar = (element) => {
    while (element && getComputedStyle(element).position !== 'sticky') element = element.parentElement;
    return element && getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)' ? element : null;
  };

  const slidesUnder = (one, other) => {
    const [over, under] = [bar(one), bar(other)];
    return over !== under && (over && !over.contains(other) || under && !under.contains(one));
  };

  /** Letters reach over their line by a quarter at most, so only the middle half of a line counts. */
  const overlaps = (found) => {
    const middles = found.map((line) => {
      const inset = (line.bottom - line.top) / 4;
      return { ...line, top: line.top + inset, bottom: line.bottom - inset };
    }).sort((one, other) => one.top - other.top);
    const complaints = [];
    middles.forEach((one, at) => {
      for (let next = at + 1; next < middles.length && middles[next].top < one.bottom; next++) {
        const other = middles[next];
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - other.top;
        if (one.node !== other.node && across > 2 && down > 2 && !slidesUnder(one.element, other.element)) {
          complaints.push(`text lies upon text: ${name(one.element)} and ${name(other.element)}`);
        }
      }
    });
    return complaints;
  };

  const cutOff = () => all('body *').filter((element) => seen(element) && !element.closest('svg, select'))
      .filter((element) => {
        const style = getComputedStyle(element);
        const scrolls = style.overflowY === 'auto' || style.overflowY === 'scroll';
        const hidesDown = style.overflowY !== 'visible' && (!scrolls || window.matchMedia('print').matches);
        return style.overflowX !== 'visible' && element.tagName !== 'INPUT' && element.scrollWidth > element.clientWidth + 1
            || hidesDown && element.tagName !== 'INPUT' && element.scrollHeight > element.clientHeight + 2;
      }).map((element) => `cut off: ${name(element)}`);

  /** A link amid the words of a sentence is as high as they are (WCAG 2.5.8, inline). */
  const isInSentence = (element) => element.matches('a:not(.button)')
      && [...element.parentElement.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.data));

  const small = () => all(TARGETS).filter(seen).filter((element) => !element.matches('[type=hidden]') && !isInSentence(element))
      .map((element) => element.matches('[type=radio], [type=checkbox]') ? element.labels[0] || element : element)
      .filter((element) => element.getClientRects()[0].height < 23.9)
      .map((element) => `lower than 24 px: ${name(element)} ${element.getClientRects()[0].height}`);

  const unlabelled = () => all('input:not([type=hidden]), select, textarea')
      .filter((field) => ![...field.labels].some((label) => label.textContent.trim()))
      .map((field) => `has no label: ${name(field)} ${field.name}`);

  const dead = () => all('a[href^="#"]').filter((link) => !document.getElementById(link.hash.slice(1)))
      .map((link) => `leads nowhere: ${name(link)} ${link.hash}`);

  const errors = () => all('.errors a[href^="#"]')
      .filter((link) => {
        const id = link.hash.slice(1);
        const beside = document.getElementById(`${id}-error`) || document.querySelector(`.error#${CSS.escape(id)}`);
        return !beside || !shown(beside);
      }).map((link) => `has no error beside its field: ${name(link)} ${link.hash}`);

  const ring = (element) => element.closest('.choices label') || element;

  const covers = (hit, element) => hit && !hit.contains(element) && !element.contains(hit) && !ring(element).contains(hit);

  const focus = () => all(FOCUSABLE).filter((element) => shown(element) && !element.disabled).flatMap((element) => {
    element.focus();
    if (document.activeElement !== element) return [`takes no focus: ${name(element)}`];
    const style = getComputedStyle(ring(element));
    const complaints = [];
    if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) complaints.push(`focus is not seen: ${name(element)}`);
    const rect = element.getClientRects()[0];
    const [x, y] = [rect.left + Math.min(rect.width / 2, 100), rect.top + Math.min(rect.height / 2, 100)];
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) complaints.push(`focus is out of sight: ${name(element)}`);
    const hit = document.elementFromPoint(x, y);
    if (covers(hit, element)) complaints.push(`focus is covered: ${name(element)} by ${name(hit)}`);
    return complaints;
  });

  let readable = [];

  const screen = () => {
    const found = lines();
    readable = all('main *').filter((element) => seen(element) && !element.closest(SCREEN_ONLY))
        .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()));
    return [...sticksOut(found), ...overlaps(found), ...cutOff(), ...small(), ...unlabelled(), ...dead(), ...errors()];
  };

  const paper = () => {
    const found = lines();
    const lost = readable.filter((element) => !shown(element)).map((element) => `is not printed: ${name(element)}`);
    const folded = all('main details').filter((details) => !details.closest(SCREEN_ONLY))
        .filter((details) => [...details.children].some((child) => child.tagName !== 'SUMMARY' && !child.closest(SCREEN_ONLY) && !shown(child)))
        .map((details) => `is printed folded: ${name(details)}`);
    const controls = all('nav, .top, .foot, .skip, button, .button').filter(shown).map((element) => `is printed: ${name(element)}`);
    return [...sticksOut(found), ...overlaps(found), ...cutOff(), ...lost, ...folded, ...controls];
  };

  const axed = async (options) => (await axe.run(document, { resultTypes: ['violations'], ...options })).violations
      .flatMap((rule) => rule.nodes.map((node) => `${rule.id} at ${node.target}: ${rule.help}`));

  const rules = () => axed({ rules: { 'target-size': { enabled: true } } });

  /** Of all rules only that of contrast asks for the colours. */
  const contrast = () => axed({ runOnly: ['color-contrast'] });

  const dark = () => getComputedStyle(document.body).backgroundColor.match(/\d+/g).slice(0, 3).every((part) => part < 64)
    ? [] : ['the page stays light in the dark'];

  return { screen, paper, focus, rules, contrast, dark };
})();
