package stet.draft;

/** Which text is read where changes are tracked: with all of them accepted, or as it was before them. */
public enum Tracked {
    ACCEPTED,
    ORIGINAL
}
