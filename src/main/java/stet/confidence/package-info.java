/**
 * Confidential evidence: what it says is kept apart from the piece itself, for those who are named, each look noted.
 * Everything else that reads evidence finds its stance, its day, its digest and who has seen it, and nothing more.
 * Who signs a claim off that rests on it has to be one of the named.
 */
package stet.confidence;
