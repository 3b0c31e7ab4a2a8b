import { page } from './page.js';

/** Opens a claim of the margin beside the text, where the window has the room that stet.css asks for too. */
export function beside(galley, panel) {
  const wide = matchMedia('(min-width: 68.75rem)');
  const content = panel.querySelector('.content');
  let opened = null;

  async function open(link) {
    mark(link);
    const found = await page(panel.dataset.article + link.getAttribute('href')).catch(() => null);
    if (opened !== link) return;
    const summary = found?.querySelector('.summary');
    if (!summary) return location.assign(link.href);
    content.replaceChildren(document.adoptNode(summary));
    panel.hidden = false;
    panel.scrollTop = 0;
    content.querySelector('h2').focus({ preventScroll: true });
  }

  function mark(link) {
    opened?.removeAttribute('aria-current');
    opened = link;
    opened?.setAttribute('aria-current', 'true');
  }

  function close() {
    const link = opened;
    mark(null);
    panel.hidden = true;
    content.replaceChildren();
    link.focus();
  }

  galley.addEventListener('click', (event) => {
    const link = event.target.closest('a.claim');
    if (!link || !wide.matches || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(link);
  });
  panel.querySelector('button').addEventListener('click', close);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !panel.hidden && !document.querySelector('dialog[open]')) close();
  });
}
