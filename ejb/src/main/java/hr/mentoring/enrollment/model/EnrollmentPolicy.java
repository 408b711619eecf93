package hr.mentoring.enrollment.model;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.enrollment.EnrollmentChoices;
import hr.mentoring.enrollment.EnrollmentState;
import hr.mentoring.profile.ProfileDetails;
import hr.mentoring.program.CohortPlan;
import hr.mentoring.program.EnrollmentWindow;
import hr.mentoring.program.PairingRule;
import hr.mentoring.program.PairingRules;
import hr.mentoring.program.Phase;
import hr.mentoring.program.Side;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A condition for joining a cohort. All policies are asked, so that whoever may not join learns every reason at once.
 *
 * <p>A policy about the choices or the profile has nothing against somebody who has not said anything yet.
 */
@FunctionalInterface
public interface EnrollmentPolicy {

    /** Every reason of this policy against it; empty if there is none. */
    Stream<RuleBroken> against(Candidacy candidacy);

    /** Only people who work here now take part. */
    EnrollmentPolicy ACTIVE_EMPLOYEE = candidacy -> unless(
            candidacy.person().active(),
            "enrollment.not-active",
            candidacy.person().name());

    /** Nobody takes part twice in one cohort. */
    EnrollmentPolicy NOT_TWICE = candidacy -> unless(
            candidacy.earlier().filter(EnrollmentState::isOpen).isEmpty(),
            "enrollment.twice",
            candidacy.cohort().name());

    /** A cohort takes people while it enrolls; an administrator may add some until the pairing is under review. */
    EnrollmentPolicy COHORT_ENROLLS = candidacy -> {
        Phase phase = candidacy.cohort().phase();
        boolean enrolls = phase == Phase.ENROLLING || candidacy.byAdministrator() && phase == Phase.PAIRING;
        return unless(
                enrolls, "enrollment.cohort-not-enrolling", candidacy.cohort().name());
    };

    /** The days of the window, as the person's own calendar shows them, bind everybody but administrators. */
    EnrollmentPolicy WINDOW_OPEN = candidacy -> {
        EnrollmentWindow window = candidacy.cohort().plan().window();
        boolean open = candidacy.byAdministrator()
                || window.isOpenIn(candidacy.person().timeZone(), candidacy.now());
        return unless(
                open,
                "enrollment.window-closed",
                candidacy.cohort().name(),
                window.opensOn().toString(),
                window.closesOn().toString());
    };

    /** One takes part as mentee, as mentor or as both. */
    EnrollmentPolicy SIDE_CHOSEN = candidacy -> candidacy.choices().stream()
            .flatMap(choices -> unlessOn("asMentee", choices.asMentee() || choices.asMentor(), "enrollment.no-side"));

    /** Whoever wants to be a mentee is one of those for whom the cohort is. */
    EnrollmentPolicy ELIGIBLE_AS_MENTEE =
            candidacy -> candidacy.asMentee() ? EligibilityCheck.reasons(candidacy, Side.MENTEE).stream() : Stream.of();

    /** Whoever wants to be a mentor is one of those whom the cohort looks for. */
    EnrollmentPolicy ELIGIBLE_AS_MENTOR =
            candidacy -> candidacy.asMentor() ? EligibilityCheck.reasons(candidacy, Side.MENTOR).stream() : Stream.of();

    /** Whoever only looks learns of reasons that rule out both sides. */
    EnrollmentPolicy ELIGIBLE_AT_ALL = candidacy -> {
        if (candidacy.choices().isPresent()) {
            return Stream.of();
        }
        List<RuleBroken> asMentee = EligibilityCheck.reasons(candidacy, Side.MENTEE);
        List<RuleBroken> asMentor = EligibilityCheck.reasons(candidacy, Side.MENTOR);
        return asMentee.isEmpty() || asMentor.isEmpty()
                ? Stream.of()
                : Stream.concat(asMentee.stream(), asMentor.stream());
    };

    /** Mentees need a place, or a waiting list. */
    EnrollmentPolicy PLACE_OR_WAITING_LIST = candidacy -> {
        CohortPlan plan = candidacy.cohort().plan();
        boolean full = plan.capacity().isPresent()
                && candidacy.menteesAccepted() >= plan.capacity().getAsInt();
        boolean place = !candidacy.asMentee() || !full || plan.waitingList();
        return unless(
                place,
                "enrollment.full",
                candidacy.cohort().name(),
                plan.capacity().orElse(0));
    };

    /** Nobody asks for more mentors than the program gives. */
    EnrollmentPolicy MENTORS_WITHIN_PROGRAM = candidacy -> {
        int most = rules(candidacy).mentorsPerMentee();
        int wanted = candidacy.choices().map(EnrollmentChoices::mentorsWanted).orElse(0);
        return unlessOn("mentorsWanted", wanted <= most, "enrollment.mentors-many", most, wanted);
    };

    /** The time that is set aside is enough for all pairs that were asked for and offered. */
    EnrollmentPolicy HOURS_ENOUGH = candidacy -> candidacy.choices().stream().flatMap(choices -> {
        int pairs = choices.mentorsWanted() + choices.menteesAtMost();
        int minutes = pairs * rules(candidacy).minutesPerPair();
        int hours = (minutes + 59) / 60;
        return unlessOn(
                "hoursPerMonth",
                choices.hoursPerMonth() >= hours,
                "enrollment.hours-few",
                pairs,
                hours,
                choices.hoursPerMonth());
    });

    /** A mentee says what they need. */
    EnrollmentPolicy NEED_NAMED = candidacy -> said(
            candidacy,
            "needs",
            profile -> !candidacy.asMentee() || !profile.needs().isEmpty(),
            "enrollment.no-need");

    /** A mentor says what they can teach. */
    EnrollmentPolicy OFFER_NAMED = candidacy -> said(
            candidacy,
            "offers",
            profile -> !candidacy.asMentor() || !profile.offers().isEmpty(),
            "enrollment.no-offer");

    /** Where pairs must share a language, one is named. */
    EnrollmentPolicy LANGUAGE_NAMED = candidacy -> said(
            candidacy,
            "languages",
            profile -> !rules(candidacy).has(PairingRule.COMMON_LANGUAGE)
                    || !profile.languages().isEmpty(),
            "enrollment.no-language");

    /** Where pairs must share working hours, some are named. */
    EnrollmentPolicy WEEKLY_HOURS_NAMED = candidacy -> said(
            candidacy,
            "weeklyHours",
            profile -> !rules(candidacy).has(PairingRule.SHARED_HOURS)
                    || !profile.weeklyHours().isEmpty(),
            "enrollment.no-weekly-hours");

    /** The policies in force. */
    static List<EnrollmentPolicy> inForce() {
        return List.of(
                ACTIVE_EMPLOYEE,
                NOT_TWICE,
                COHORT_ENROLLS,
                WINDOW_OPEN,
                SIDE_CHOSEN,
                ELIGIBLE_AT_ALL,
                ELIGIBLE_AS_MENTEE,
                ELIGIBLE_AS_MENTOR,
                PLACE_OR_WAITING_LIST,
                MENTORS_WITHIN_PROGRAM,
                HOURS_ENOUGH,
                NEED_NAMED,
                OFFER_NAMED,
                LANGUAGE_NAMED,
                WEEKLY_HOURS_NAMED);
    }

    /** What all policies in force have against it. */
    static List<RuleBroken> allAgainst(Candidacy candidacy) {
        return inForce().stream().flatMap(policy -> policy.against(candidacy)).toList();
    }

    private static PairingRules rules(Candidacy candidacy) {
        return candidacy.program().design().rules();
    }

    private static Stream<RuleBroken> unless(boolean holds, String code, Object... arguments) {
        return holds ? Stream.of() : Stream.of(new RuleBroken(code, arguments));
    }

    private static Stream<RuleBroken> unlessOn(String field, boolean holds, String code, Object... arguments) {
        return holds ? Stream.of() : Stream.of(RuleBroken.on(field, code, arguments));
    }

    private static Stream<RuleBroken> said(
            Candidacy candidacy, String field, Predicate<ProfileDetails> enough, String code) {
        return candidacy.profile().stream().flatMap(profile -> unlessOn(field, enough.test(profile), code));
    }
}
