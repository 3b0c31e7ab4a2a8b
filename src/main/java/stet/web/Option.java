package stet.web;

/** One choice of a list in a form. */
public record Option(String value, String label) {}
