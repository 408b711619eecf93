package hr.mentoring.demo;

/** A published pair of the story. */
record Pair(long id, Employee mentee, Employee mentor) {}
