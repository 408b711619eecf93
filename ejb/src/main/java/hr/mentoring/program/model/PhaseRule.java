package hr.mentoring.program.model;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.program.CohortPlan;
import hr.mentoring.program.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** A reason why a cohort must not go to a phase now. All are asked, in order; the first refusal is the one that is told. */
@FunctionalInterface
public interface PhaseRule {

    /** How many days before its end a cohort may begin to close. */
    int CLOSING_DAYS = 28;

    /** What is over stays as it was. */
    PhaseRule CLOSED_STAYS =
            (from, plan, to, now) -> refuseIf(from == Phase.CLOSED, "program.closed-stays", plan.name());

    /** Pairs that know each other are not taken back. */
    PhaseRule PUBLISHED_STAYS = (from, plan, to, now) ->
            refuseIf(from == Phase.ACTIVE && to.isBefore(Phase.ACTIVE), "program.published-stays", plan.name());

    /** No phase is jumped over. */
    PhaseRule ONE_STEP = (from, plan, to, now) -> refuseIf(
            !from.next().equals(Optional.of(to)) && !from.previous().equals(Optional.of(to)),
            "program.one-step",
            plan.name());

    /** Enrollment does not open before its first day. */
    PhaseRule NOT_BEFORE_THE_WINDOW = (from, plan, to, now) -> refuseIf(
            to == Phase.ENROLLING && !plan.window().hasOpened(now),
            "program.window-not-yet",
            plan.window().opensOn());

    /** Enrollment does not open, for the first time or again, after its last day. */
    PhaseRule NOT_AFTER_THE_WINDOW = (from, plan, to, now) -> refuseIf(
            to == Phase.ENROLLING && plan.window().isOver(now),
            "program.window-over",
            plan.window().closesOn());

    /** Pairs are not hurried: closing begins in the last weeks. */
    PhaseRule NOT_CLOSING_EARLY = (from, plan, to, now) -> refuseIf(
            from == Phase.ACTIVE && to == Phase.CLOSING && today(now).isBefore(closingFrom(plan)),
            "program.closing-early",
            plan.endsOn(),
            closingFrom(plan));

    /** Pairs have until the last day. */
    PhaseRule NOT_CLOSED_EARLY = (from, plan, to, now) ->
            refuseIf(to == Phase.CLOSED && !today(now).isAfter(plan.endsOn()), "program.closed-early", plan.endsOn());

    /** Why the cohort must not go there now; empty if nothing speaks against it. */
    Optional<RuleBroken> refuse(Phase from, CohortPlan plan, Phase to, Instant now);

    /** All rules there are, in the order in which they are asked. */
    static List<PhaseRule> inForce() {
        return List.of(
                CLOSED_STAYS,
                PUBLISHED_STAYS,
                ONE_STEP,
                NOT_BEFORE_THE_WINDOW,
                NOT_AFTER_THE_WINDOW,
                NOT_CLOSING_EARLY,
                NOT_CLOSED_EARLY);
    }

    /** The first reason why the cohort must not go to a phase now. */
    static Optional<RuleBroken> refusal(Phase from, CohortPlan plan, Phase to, Instant now) {
        return inForce().stream()
                .flatMap(rule -> rule.refuse(from, plan, to, now).stream())
                .findFirst();
    }

    private static Optional<RuleBroken> refuseIf(boolean broken, String code, Object... arguments) {
        return broken ? Optional.of(new RuleBroken(code, arguments)) : Optional.empty();
    }

    private static LocalDate closingFrom(CohortPlan plan) {
        return plan.endsOn().minusDays(CLOSING_DAYS);
    }

    private static LocalDate today(Instant now) {
        return now.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
