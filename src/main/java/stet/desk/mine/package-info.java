/**
 * The start page: what waits for whoever is signed in, what they did lately, and the articles at work.
 * May see everything to the left of the desk.
 * Nothing sees it.
 */
package stet.desk.mine;
