/**
 * Web addresses as they are compared: by which form two spellings are one source, and which page one leads to.
 * All is told from how an address is written; none is opened or looked up.
 * The address that an article of Stet gets is made here too.
 */
package stet.text.address;
