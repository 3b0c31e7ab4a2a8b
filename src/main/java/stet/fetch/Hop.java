package stet.fetch;

/** An address that led on to another one, and the status by which it did: 301, 302, 303, 307 or 308. */
public record Hop(String url, int status) {}
