/**
 * The consent of a second person, and the stage of the work that follows from it and from every other fact.
 * Four eyes are asked for here and nowhere else, inside the verb.
 * The list of claims lives here too, since it shows the stage.
 */
package stet.signoff;
