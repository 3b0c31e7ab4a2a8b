/**
 * What an editor decides: sign-offs bound to content by a seal, returns, and what is not for checking.
 * The stage of a claim is derived here from all its facts, and here is the projection of it that lists read.
 * Four eyes are kept here.
 */
package stet.signoff;
