/**
 * The programming interface, version 1: thin resources over the same verbs as the forms, and no rule of its own.
 * What is sent is read strictly and checked by the forms' own checks; what is refused is a problem document.
 * Names of fields are a contract; src/docs/api.md says what follows from each.
 */
package stet.api;
