package hr.mentoring.web.development;

import java.util.List;

/**
 * A competency on its scale from the first level to the last, as numbers of a drawing and as a sentence for those who do
 * not see it.
 *
 * @param marks what both said first and last
 * @param ways how each mark moved
 * @param aim where the flag stands, or -1 for none
 */
public record CompetencyPicture(List<Mark> marks, List<Way> ways, int aim, String sentence) {

    /** The distance of two levels. */
    static final int STEP = 80;

    /** Where the first level stands. */
    static final int FIRST = 30;

    /**
     * What one of the two said.
     *
     * @param round whether it is the mentee's, drawn as a circle; the mentor's is a square
     * @param filled whether it is how things are now; otherwise it is how they began
     */
    public record Mark(int x, int y, boolean round, boolean filled) {}

    /** From where to where somebody saw it go. */
    public record Way(int from, int to, int y) {}

    /** Where the levels stand, for the scale. */
    public List<Integer> ticks() {
        return List.of(at(0), at(1), at(2), at(3), at(4));
    }

    static int at(int level) {
        return FIRST + level * STEP;
    }
}
