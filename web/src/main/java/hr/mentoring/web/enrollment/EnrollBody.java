package hr.mentoring.web.enrollment;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.enrollment.EnrollCommand;
import hr.mentoring.enrollment.EnrollmentChoices;
import hr.mentoring.program.CohortId;
import hr.mentoring.web.profile.ProfileBody;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A whole enrollment as a REST client sends it.
 *
 * @param mentorsWanted 1 if left out
 * @param menteesAtMost 1 if left out
 * @param hoursPerMonth 2 for each pair if left out
 * @param mentorsWished ids of people, the dearest first
 * @param menteesWished ids of people, the dearest first
 * @param avoid ids of people, told in confidence: no resource gives them back to anybody but the caller
 * @param managersSee what managers may see, of {@code PROGRAM}, {@code HOURS} and {@code COMPLETION}; left out, it stays
 *     as it is
 * @param profile replaces the caller's profile; left out, it stays as it is
 */
public record EnrollBody(
        boolean asMentee,
        boolean asMentor,
        @Nullable Integer mentorsWanted,
        @Nullable Integer menteesAtMost,
        @Nullable Integer hoursPerMonth,
        @Nullable List<Long> mentorsWished,
        @Nullable List<Long> menteesWished,
        @Nullable List<Long> avoid,
        @Nullable List<String> managersSee,
        @Nullable ProfileBody profile) {

    private static final int USUAL_HOURS = 2;

    EnrollCommand command(CohortId cohort) {
        int mentors = asMentee ? orElse(mentorsWanted, 1) : 0;
        int mentees = asMentor ? orElse(menteesAtMost, 1) : 0;
        EnrollmentChoices choices = new EnrollmentChoices(
                asMentee,
                asMentor,
                mentors,
                mentees,
                orElse(hoursPerMonth, (mentors + mentees) * USUAL_HOURS),
                people("mentorsWished", mentorsWished),
                people("menteesWished", menteesWished));
        return new EnrollCommand(
                cohort,
                choices,
                Set.copyOf(people("avoid", avoid)),
                Optional.ofNullable(profile).map(ProfileBody::details));
    }

    private static int orElse(@Nullable Integer number, int usual) {
        return number == null ? usual : number;
    }

    private static List<PersonId> people(String field, @Nullable List<Long> ids) {
        return ids == null
                ? List.of()
                : ids.stream()
                        .map(id -> {
                            if (id == null || id < 1) {
                                throw RuleBroken.on(field, "enrollment.person-unknown");
                            }
                            return new PersonId(id);
                        })
                        .toList();
    }
}
