package hr.mentoring.report.model;

/** What figures are about, besides the questions of the questionnaire, which are named by their codes. */
public final class Measures {

    /** How many surveys were asked. */
    static final String ASKED = "#asked";

    /** How many surveys are counted. */
    public static final String COUNTED = "#counted";

    /** What people received less what they gave. */
    static final String BALANCE = "#balance";

    /** How often a pair met. */
    static final String MEETINGS = "#meetings";

    /** Which share of the meetings began on time. */
    static final String ON_TIME = "#on-time";

    /** Which share of the action items that were due is done. */
    static final String ACTIONS = "#actions";

    /** How many hours a mentor spent in meetings. */
    static final String MENTOR_HOURS = "#mentor-hours";

    /** Set where a cell's figures may not be shown. */
    static final String WITHHELD = "#withheld";

    private Measures() {}
}
