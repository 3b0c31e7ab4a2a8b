package stet.text;

/** A stretch of a text, from {@code start} up to but not including {@code end}, in UTF-16 code units. */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a span: " + start + " to " + end);
        }
    }

    public String in(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public Span movedBy(int distance) {
        return new Span(start + distance, end + distance);
    }
}
