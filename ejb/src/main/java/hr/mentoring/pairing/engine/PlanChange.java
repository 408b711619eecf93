package hr.mentoring.pairing.engine;

/** An override that a coordinator may consider. */
public sealed interface PlanChange {

    /** These two must be a pair, whatever the rules say; for a pair of the plan, that it stays. */
    record Force(String mentee, String mentor) implements PlanChange {}

    /** These two must not be a pair. */
    record Forbid(String mentee, String mentor) implements PlanChange {}

    /** This mentor takes nobody. */
    record ExcludeMentor(String mentor) implements PlanChange {}

    /** This mentor takes so many more. */
    record AddPlaces(String mentor, int places) implements PlanChange {}
}
