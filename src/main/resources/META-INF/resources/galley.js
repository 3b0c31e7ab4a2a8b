// The article's page works without this: each thing here is done by a link or a form of some page, too.
import { beside } from './galley/beside.js';
import { keys } from './galley/keys.js';
import { selecting } from './galley/selecting.js';

const reading = document.querySelector('.reading');
const galley = reading.querySelector('.galley');
const link = reading.querySelector('a.upon');
const selected = link ? selecting(galley, link).selected : () => null;

beside(galley, reading.querySelector('.beside'));
keys({
  galley,
  link,
  selected,
  opener: document.querySelector('p.keys'),
  dialog: document.querySelector('dialog.keys'),
  status: document.querySelector('.said'),
});
