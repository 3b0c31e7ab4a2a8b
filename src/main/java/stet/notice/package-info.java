/**
 * What people are told: a claim was given to them or returned, a remark names them, a sign-off lapsed, something is due.
 * A notice is written in the transaction of the act that causes it, and by mail, where a desk sends any, once a day.
 * It tells of a claim its number and statement alone, and nothing while a second verdict keeps back what it follows from.
 */
package stet.notice;
