package hr.mentoring.feedback;

import hr.mentoring.agreement.Side;
import hr.mentoring.common.PersonId;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.feedback.model.Questionnaire;
import hr.mentoring.feedback.model.RoundEntity;
import hr.mentoring.feedback.model.SurveyEntity;
import hr.mentoring.feedback.model.Workplace;
import hr.mentoring.feedback.store.Surveys;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairSteps;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.ProgramId;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens a round: asks both sides of each pair that worked in the quarter and is still here to answer. */
@Dependent
public class RoundOpening {

    /** For how many days after the end of a quarter, and at least from the opening on, answers are taken. */
    static final int DAYS_TO_ANSWER = 10;

    @Inject
    private Surveys surveys;

    @Inject
    private PairSteps pairs;

    @Inject
    private DirectoryService directory;

    @Inject
    private Clock clock;

    @Inject
    private Event<RoundOpened> opened;

    @Inject
    private Event<SurveyAsked> asked;

    /** Opens the round of a cohort; there must not be one yet. */
    RoundEntity open(Cohort cohort, Quarter quarter) {
        LocalDate today = LocalDate.now(clock);
        LocalDate closesOn = latest(quarter.lastDay(), today).plusDays(DAYS_TO_ANSWER);
        RoundEntity round = new RoundEntity(
                cohort.id(), cohort.program(), quarter, questionnaire(cohort.program()), closesOn, clock.instant());
        surveys.add(round);
        List<Pair> working = pairs.ofCohort(cohort.id()).stream()
                .filter(pair -> workedIn(quarter, pair))
                .toList();
        Map<PersonId, Person> people = directory.all(working.stream()
                .flatMap(pair -> Stream.of(pair.mentee(), pair.mentor()))
                .distinct()
                .toList());
        for (Pair pair : working) {
            ask(round, pair, Side.MENTEE, Optional.ofNullable(people.get(pair.mentee())));
            ask(round, pair, Side.MENTOR, Optional.ofNullable(people.get(pair.mentor())));
        }
        opened.fire(new RoundOpened(round.id()));
        return round;
    }

    private void ask(RoundEntity round, Pair pair, Side side, Optional<Person> known) {
        known.filter(Person::active).ifPresent(person -> {
            SurveyEntity survey =
                    new SurveyEntity(round, pair.id(), person.id(), side, Workplace.of(person), clock.instant());
            surveys.add(survey);
            asked.fire(new SurveyAsked(survey.id(), person.id(), round.closesOn()));
        });
    }

    /** What a program asks; the standard questions where it never decided. */
    Questionnaire questionnaire(ProgramId program) {
        return surveys.questionnaire(program).orElseGet(() -> {
            Questionnaire first = new Questionnaire(program, 1, Question.STANDARD, clock.instant());
            surveys.add(first);
            return first;
        });
    }

    private static boolean workedIn(Quarter quarter, Pair pair) {
        return !pair.since().isAfter(quarter.lastDay())
                && pair.until().map(end -> !end.isBefore(quarter.firstDay())).orElse(true);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
