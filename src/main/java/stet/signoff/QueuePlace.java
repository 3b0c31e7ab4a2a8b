package stet.signoff;

/** Where a claim stands in a queue: how many come up to it, itself among them, of how many that wait. */
record QueuePlace(Queue queue, long number, long place, long total) {
    public String skip() {
        return queue.after(number);
    }
}
