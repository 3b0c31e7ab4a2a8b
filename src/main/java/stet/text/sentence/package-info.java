/**
 * Where sentences begin and end: English by a model, every other language by rules, both mended afterwards.
 * A sentence goes under the seal, so the same text is cut the same way on every machine, and where a full stop may end
 * an abbreviation or a sentence the halves stay joined.
 * What has to be known first is told here too: which language it is, and whether lines were only broken to fit a width.
 */
package stet.text.sentence;
