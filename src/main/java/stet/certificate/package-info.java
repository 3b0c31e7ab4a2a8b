/**
 * The proof that an article was signed off, in one file that anybody can check years later, and the keys that sign it.
 * A check knows nothing but the bytes of the file: no desk, no database, no settings; src/docs/certificate.md is the format.
 * What stands in a certificate of this desk is gathered elsewhere.
 */
package stet.certificate;
