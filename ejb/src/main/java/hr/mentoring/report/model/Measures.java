package hr.mentoring.report.model;

import java.util.List;

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

    /** Which share of all goals of the pairs is reached so far. */
    static final String GOALS = "#goals";

    /** In which share of the competencies that both have spoken about both saw a gain so far. */
    static final String GAINS = "#gains";

    /** How many hours a mentor spent in meetings. */
    static final String MENTOR_HOURS = "#mentor-hours";

    /** How far the quality of the match and the satisfaction with it rise together, pair by pair. */
    static final String FULFILMENT = "#fulfilment";

    /** Set where a cell's figures may not be shown. */
    static final String WITHHELD = "#withheld";

    /** How what a program wants begins. */
    static final String AIM = "#aim:";

    /** Of a part of the company of which one of these is published, its manager has something to read. */
    public static final List<String> OF_A_READER = List.of(COUNTED, Stage.SIGNED_UP.measure(), Stage.MATCHED.measure());
    /** How many chose one of the options of a question. */
    static String option(String question, int option) {
        return question + "#" + option;
    }

    private Measures() {}
}
