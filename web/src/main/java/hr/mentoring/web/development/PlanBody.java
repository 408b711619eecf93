package hr.mentoring.web.development;

import hr.mentoring.development.AssessmentSheet;
import hr.mentoring.development.EvidenceView;
import hr.mentoring.development.GoalView;
import hr.mentoring.development.Growth;
import hr.mentoring.development.Judgement;
import hr.mentoring.development.MappedView;
import hr.mentoring.development.PlanView;
import hr.mentoring.development.Round;
import hr.mentoring.development.Standing;
import hr.mentoring.development.StepView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A learning plan as clients read it.
 *
 * @param next the round that could be opened now, or null
 */
public record PlanBody(
        String round, @Nullable String next, boolean open, List<MappedBody> competencies, List<GoalBody> goals) {

    /**
     * A competency; {@code standings} holds the rounds in which both have spoken, {@code mine} what the caller has typed in
     * this one.
     */
    public record MappedBody(
            long id,
            long competency,
            String name,
            @Nullable String aim,
            SheetBody mine,
            boolean theirsSaid,
            int gained,
            List<StandingBody> standings,
            List<EvidenceBody> evidence) {}

    /** What the caller has typed; hand {@code revision} back when saving. */
    public record SheetBody(@Nullable String level, String why, int revision, boolean said) {}

    /** What both said in one round. */
    public record StandingBody(String round, JudgementBody mentee, JudgementBody mentor) {}

    /** A level and a word why. */
    public record JudgementBody(String level, String why, Instant at) {}

    /** Something that shows what was learned. */
    public record EvidenceBody(
            long id, boolean mine, String words, @Nullable String link) {}

    /** A goal; hand {@code edits} back when rewording. */
    public record GoalBody(
            long id,
            String horizon,
            String what,
            String success,
            boolean fromAgreement,
            int edits,
            String state,
            String word,
            List<StepBody> steps,
            List<EvidenceBody> evidence) {}

    /** A step towards a goal. */
    public record StepBody(long id, String what, LocalDate due, boolean overdue, String state, String word) {}

    static PlanBody of(PlanView plan, Locale language) {
        Round next = plan.next();
        return new PlanBody(
                name(plan.round()),
                next == null ? null : name(next),
                plan.open(),
                plan.competencies().stream().map(each -> of(each, language)).toList(),
                plan.goals().stream().map(PlanBody::of).toList());
    }

    private static MappedBody of(MappedView mapped, Locale language) {
        return new MappedBody(
                mapped.id().value(),
                mapped.competency().id().value(),
                mapped.competency().name(language),
                nameOrNull(mapped.aim()),
                of(mapped.mine()),
                mapped.theirsSaid(),
                mapped.growth().map(Growth::gained).orElse(0),
                mapped.standings().stream().map(PlanBody::of).toList(),
                mapped.evidence().stream().map(PlanBody::of).toList());
    }

    private static SheetBody of(AssessmentSheet sheet) {
        return new SheetBody(nameOrNull(sheet.level()), sheet.why(), sheet.revision(), sheet.isSaid());
    }

    private static StandingBody of(Standing standing) {
        return new StandingBody(name(standing.round()), of(standing.mentee()), of(standing.mentor()));
    }

    private static JudgementBody of(Judgement judgement) {
        return new JudgementBody(name(judgement.level()), judgement.why(), judgement.at());
    }

    private static EvidenceBody of(EvidenceView shown) {
        return new EvidenceBody(shown.id().value(), shown.mine(), shown.words(), shown.link());
    }

    private static GoalBody of(GoalView goal) {
        return new GoalBody(
                goal.id().value(),
                name(goal.horizon()),
                goal.what(),
                goal.success(),
                goal.fromAgreement(),
                goal.edits(),
                name(goal.state()),
                goal.word(),
                goal.steps().stream().map(PlanBody::of).toList(),
                goal.evidence().stream().map(PlanBody::of).toList());
    }

    private static StepBody of(StepView step) {
        return new StepBody(
                step.id().value(), step.what(), step.dueOn(), step.overdue(), name(step.state()), step.word());
    }

    private static @Nullable String nameOrNull(@Nullable Enum<?> choice) {
        return choice == null ? null : name(choice);
    }

    private static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
