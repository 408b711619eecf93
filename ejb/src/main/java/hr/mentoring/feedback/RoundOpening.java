package hr.mentoring.feedback;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Opens rounds, and asks in them whoever is still here to answer. */
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
    private Calendars calendars;

    @Inject
    private Clock clock;

    @Inject
    private Event<RoundOpened> opened;

    @Inject
    private Event<SurveyAsked> asked;

    /** Opens the round of a cohort for a quarter and asks its pairs; there must not be one yet. */
    RoundEntity open(Cohort cohort, Quarter quarter) {
        RoundEntity round = begin(cohort, quarter, Occasion.QUARTER);
        ask(
                round,
                pairs.ofCohort(cohort.id()).stream()
                        .filter(pair -> workedIn(quarter, pair))
                        .flatMap(Addressee::bothOf)
                        .toList(),
                round.closesOn());
        return round;
    }

    /** Opens a round in which nobody is asked yet. */
    RoundEntity begin(Cohort cohort, Quarter quarter, Occasion occasion) {
        LocalDate closesOn =
                latest(quarter.lastDay(), calendars.current().today(clock)).plusDays(DAYS_TO_ANSWER);
        RoundEntity round = new RoundEntity(
                cohort.id(),
                cohort.program(),
                quarter,
                questionnaire(cohort.program(), occasion),
                closesOn,
                clock.instant());
        surveys.add(round);
        opened.fire(new RoundOpened(round.id()));
        return round;
    }

    /**
     * Asks those who still work here.
     *
     * @param closesOn the last day for their answers
     * @return how many are asked
     */
    int ask(RoundEntity round, List<Addressee> wanted, LocalDate closesOn) {
        Map<PersonId, Person> here = here(wanted);
        int count = 0;
        for (Addressee each : wanted) {
            Person person = here.get(each.person());
            if (person != null) {
                ask(round, each, Workplace.of(person), closesOn);
                count++;
            }
        }
        return count;
    }

    /** Those of them who still work here. */
    List<Addressee> stillHere(List<Addressee> wanted) {
        Set<PersonId> here = here(wanted).keySet();
        return wanted.stream().filter(each -> here.contains(each.person())).toList();
    }

    private Map<PersonId, Person> here(List<Addressee> wanted) {
        Map<PersonId, Person> people = new HashMap<>(
                directory.all(wanted.stream().map(Addressee::person).distinct().toList()));
        people.values().removeIf(person -> !person.active());
        return people;
    }

    private void ask(RoundEntity round, Addressee each, Workplace place, LocalDate closesOn) {
        SurveyEntity survey =
                new SurveyEntity(round, closesOn, each.pair(), each.person(), each.side(), place, clock.instant());
        surveys.add(survey);
        asked.fire(new SurveyAsked(survey.id(), each.person(), round.occasion(), closesOn));
    }

    /** What a program asks on an occasion; the standard questions where it never decided. */
    Questionnaire questionnaire(ProgramId program, Occasion occasion) {
        return surveys.questionnaire(program, occasion).orElseGet(() -> {
            Questionnaire first = new Questionnaire(program, occasion, 1, occasion.standard(), clock.instant());
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
