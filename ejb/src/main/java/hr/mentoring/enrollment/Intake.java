package hr.mentoring.enrollment;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.enrollment.Candidacies.ManyCandidacies;
import hr.mentoring.enrollment.SignedUp.Answer;
import hr.mentoring.enrollment.SignedUp.Outcome;
import hr.mentoring.enrollment.model.EnrollmentEntity;
import hr.mentoring.enrollment.model.EnrollmentPolicy;
import hr.mentoring.enrollment.store.Enrollments;
import hr.mentoring.profile.ProfileDetails;
import hr.mentoring.profile.ProfileSteps;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes many people into a cohort who have signed up elsewhere. All questions to the database come before the first
 * change and all writing after the last, so that it costs a few statements for all of them; somebody who is refused is
 * refused before anything of theirs was touched.
 */
@Dependent
class Intake {

    @Inject
    private Enrollments enrollments;

    @Inject
    private Candidacies candidacies;

    @EJB
    private DirectoryService directory;

    @EJB
    private ProfileSteps profiles;

    @EJB
    private CohortService cohorts;

    @Inject
    private Clock clock;

    @Inject
    private Event<EnrollmentSubmitted> submitted;

    /** Answers everybody, in their order. */
    List<Answer> take(CohortId cohortId, List<SignedUp> signedUp) {
        Cohort cohort = cohorts.get(cohortId);
        List<PersonId> ids = signedUp.stream().map(SignedUp::person).toList();
        Map<PersonId, Person> people = directory.all(ids);
        Map<PersonId, EnrollmentEntity> known = enrollments.of(cohortId, ids).stream()
                .collect(Collectors.toMap(EnrollmentEntity::person, Function.identity()));
        Round round = new Round(
                cohort,
                candidacies.many(cohort),
                people,
                profiles.detailsOf(people.values()),
                known,
                enrollments.avoidedBy(
                        known.values().stream().map(EnrollmentEntity::id).toList()),
                clock.instant());
        List<Answer> answers = new ArrayList<>();
        for (SignedUp each : signedUp) {
            answers.add(round.answer(each));
        }
        profiles.save(round.told);
        enrollments.flush();
        round.sent.forEach(enrollment -> submitted.fire(new EnrollmentSubmitted(enrollment.id())));
        return answers;
    }

    /** What is known while people are answered, and what is to be written afterwards. */
    private final class Round {

        private final Cohort cohort;
        private final ManyCandidacies gather;
        private final Map<PersonId, Person> people;
        private final Map<PersonId, ProfileDetails> present;
        private final Map<PersonId, EnrollmentEntity> known;
        private final Map<EnrollmentId, Set<PersonId>> avoided;
        private final Instant now;
        private final Map<PersonId, ProfileDetails> told = new HashMap<>();
        private final List<EnrollmentEntity> sent = new ArrayList<>();

        Round(
                Cohort cohort,
                ManyCandidacies gather,
                Map<PersonId, Person> people,
                Map<PersonId, ProfileDetails> present,
                Map<PersonId, EnrollmentEntity> known,
                Map<EnrollmentId, Set<PersonId>> avoided,
                Instant now) {
            this.cohort = cohort;
            this.gather = gather;
            this.people = people;
            this.present = present;
            this.known = known;
            this.avoided = avoided;
            this.now = now;
        }

        Answer answer(SignedUp signUp) {
            try {
                return Answer.of(outcome(signUp));
            } catch (RuleBroken refusal) {
                return Answer.refused(refusal.all());
            }
        }

        private Outcome outcome(SignedUp signUp) {
            EnrollmentEntity own = known.get(signUp.person());
            ProfileDetails before = present.getOrDefault(signUp.person(), ProfileDetails.BLANK);
            ProfileDetails after = signUp.profile().apply(before);
            profiles.check(after);
            if (own == null) {
                return enroll(signUp, after, Optional.empty());
            }
            requireNotAvoided(own, signUp.choices());
            return switch (own.state()) {
                case DRAFT -> enroll(signUp, after, Optional.of(own));
                case WITHDRAWN, DECLINED -> Outcome.LEFT_ALONE;
                default -> change(own, signUp, before, after);
            };
        }

        private Outcome enroll(SignedUp signUp, ProfileDetails profile, Optional<EnrollmentEntity> draft) {
            EnrollmentEntity fresh = new EnrollmentEntity(cohort.id(), signUp.person(), signUp.choices(), now);
            Person person = Optional.ofNullable(people.get(signUp.person()))
                    .orElseThrow(() -> new RuleBroken("enrollment.person-unknown"));
            RuleBroken.requireNone(EnrollmentPolicy.allAgainst(
                    gather.of(person, signUp.choices(), profile, draft.map(EnrollmentEntity::state))));
            EnrollmentEntity enrollment = draft.orElse(fresh);
            enrollment.choose(signUp.choices());
            enrollment.send(false, now);
            if (draft.isEmpty()) {
                enrollments.addLater(enrollment);
            }
            sent.add(enrollment);
            told.put(signUp.person(), profile);
            return Outcome.ENROLLED;
        }

        private Outcome change(EnrollmentEntity own, SignedUp signUp, ProfileDetails before, ProfileDetails after) {
            if (signUp.choices().equals(own.choices()) && after.equals(before)) {
                return Outcome.UNCHANGED;
            }
            own.choose(signUp.choices());
            if (!after.equals(before)) {
                told.put(signUp.person(), after);
            }
            return Outcome.CHANGED;
        }

        private void requireNotAvoided(EnrollmentEntity own, EnrollmentChoices choices) {
            Set<PersonId> shunned = avoided.getOrDefault(own.id(), Set.of());
            RuleBroken.require(
                    choices.mentorsWished().stream().noneMatch(shunned::contains)
                            && choices.menteesWished().stream().noneMatch(shunned::contains),
                    "enrollment.avoid-wished");
        }
    }
}
