package hr.mentoring.report.model;

import hr.mentoring.report.disclosure.Ascending;
import hr.mentoring.report.disclosure.Cell;
import hr.mentoring.report.disclosure.Marks;

/** A group of people that somebody would like to read about, while it is counted. */
final class Group {

    private final String key;
    private final Ascending counted = new Ascending();

    Group(String key) {
        this.key = key;
    }

    /** Counts a voice by its place among all, in ascending order. */
    void count(int place) {
        counted.add(place);
    }

    String key() {
        return key;
    }

    /** How many are counted. */
    int size() {
        return counted.size();
    }

    /** Everybody who is counted. */
    Cell cell() {
        return new Cell(key, counted);
    }

    /** Those of them who answered, by their places among all answers. */
    Cell answered(Marks answered) {
        return new Cell(key, counted, answered);
    }

    /** Says that everybody is counted. */
    void close() {
        counted.close();
    }
}
