/**
 * Places in a text: where a quote stands, where an anchor stands in a changed text, and where words went.
 * Words are looked for verbatim first, then by their typesetting alone, and anchors last by likeness.
 * Nothing is chosen silently: an anchoring says how it was found and how far that is to be trusted.
 */
package stet.text.anchor;
