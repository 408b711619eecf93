package hr.mentoring.report.model;

/** What figures are about, besides the questions of the questionnaire, which are named by their codes. */
final class Measures {

    /** How many surveys were asked. */
    static final String ASKED = "#asked";

    /** How many surveys are counted. */
    static final String COUNTED = "#counted";

    /** What people received less what they gave. */
    static final String BALANCE = "#balance";

    /** People who were accepted. */
    static final String ENROLLED = "#enrolled";

    /** Pairs that worked in the quarter. */
    static final String PAIRS = "#pairs";

    /** Pairs that work by an agreement that both signed. */
    static final String AGREED = "#agreed";

    /** Pairs that ended in the quarter. */
    static final String ENDED = "#ended";

    /** How often pairs ended in one way; the way follows. */
    static final String ENDING = "#ending:";

    /** Set where a cell's figures may not be shown. */
    static final String WITHHELD = "#withheld";

    private Measures() {}
}
