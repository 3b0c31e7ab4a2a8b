// The queue works without this: each key does what a link or a button of the page does.
import { heard } from './galley/keys.js';

const sign = document.querySelector('input[name=seal]');
const follow = (link) => { if (link) location.assign(link.href); };
const dialog = document.querySelector('dialog.keys');

heard({
  opener: document.querySelector('p.keys'),
  dialog,
  acts: new Map([
    ['s', () => sign?.form.requestSubmit()],
    ['n', () => follow(document.querySelector('a.skip-on'))],
    ['r', () => follow(document.querySelector('a.send-back'))],
    ['?', () => dialog.showModal()],
  ]),
});
