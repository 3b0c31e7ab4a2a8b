// The list works without this: with it a click with Shift chooses all rows between, and one box the whole page.
let last = null;

const boxes = (form) => [...form.querySelectorAll('input[name=claim]')];

document.addEventListener('click', (event) => {
  const box = event.target.closest('input[name=claim]');
  if (!box) return;
  const all = boxes(box.form);
  const from = all.indexOf(last);
  if (event.shiftKey && from >= 0) {
    const [start, end] = [from, all.indexOf(box)].sort((one, other) => one - other);
    for (const between of all.slice(start, end + 1)) between.checked = box.checked;
  }
  last = box;
});

document.addEventListener('change', (event) => {
  const page = event.target.closest('.pick-all input');
  if (page) for (const box of boxes(page.form)) box.checked = page.checked;
});

const show = () => { for (const label of document.querySelectorAll('.pick-all')) label.hidden = false; };
document.addEventListener('htmx:afterSettle', show);
show();
