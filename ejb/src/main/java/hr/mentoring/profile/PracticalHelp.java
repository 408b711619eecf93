package hr.mentoring.profile;

/** A hand that one can lend or need, at work and in life. Named by {@code profile.help.<code>}. */
public enum PracticalHelp {
    CV_CHECK,
    INTERVIEW_PRACTICE,
    PROOFREADING,
    REHEARSING_A_TALK,
    SPREADSHEET_HELP,
    COMPUTER_AND_PHONE,
    SOCIAL_NETWORKS,
    LANGUAGE_PRACTICE,
    INTRODUCTIONS,
    FINDING_MY_WAY_HERE,
    MOVING_TO_THE_CITY,
    TIPS_FOR_PARENTS,
    TIPS_FOR_CARERS,
    FORMS_AND_OFFICES,
    REPAIRS_AT_HOME,
    CAR_AND_BICYCLE,
    SOMEONE_TO_TALK_TO
}
