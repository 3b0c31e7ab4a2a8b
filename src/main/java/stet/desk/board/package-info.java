/**
 * The board of an article: who has how much of it, what each claim waits for and since when, and what nobody could sign.
 * It tells that something was found, never what. As many queries however many claims the article has.
 */
package stet.desk.board;
