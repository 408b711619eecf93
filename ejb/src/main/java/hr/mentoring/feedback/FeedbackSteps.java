package hr.mentoring.feedback;

import hr.mentoring.common.PersonId;
import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.feedback.model.RoundEntity;
import hr.mentoring.feedback.model.SurveyEntity;
import hr.mentoring.feedback.store.SurveyRows;
import hr.mentoring.feedback.store.Surveys;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.Phase;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Surveys without a caller: opening, reminding, closing and counting. Only jobs and timers call it. */
@Stateless
@PermitAll
public class FeedbackSteps {

    /** How many days before its end a quarter is asked about. */
    static final int DAYS_BEFORE_END = 21;

    /** For how many days after its end a quarter is asked about that the server slept through. */
    static final int DAYS_TO_CATCH_UP = 21;

    @Resource(lookup = "jdbc/mentoring")
    private DataSource database;

    @Inject
    private Surveys surveys;

    @Inject
    private CohortService cohorts;

    @Inject
    private RoundOpening opening;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    @Inject
    private Event<SurveyReminded> reminded;

    /** A cohort and the quarter that it is to be asked about. */
    public record ToAsk(CohortId cohort, Quarter quarter) {}

    /**
     * Who is to be asked and was not yet: about the present quarter in its last weeks, and about the one before where nobody
     * was here to ask in time.
     */
    public List<ToAsk> toAsk() {
        CompanyCalendar calendar = calendars.current();
        LocalDate today = calendar.today(clock);
        Quarter present = calendar.quarterOf(today);
        List<ToAsk> missing = new ArrayList<>();
        if (calendar.isDueOn(present.lastDay().minusDays(DAYS_BEFORE_END), clock)) {
            missing.addAll(unasked(present));
        }
        Quarter last = present.previous();
        if (calendar.isWorkingNow(clock)
                && !last.lastDay().plusDays(DAYS_TO_CATCH_UP).isBefore(today)) {
            missing.addAll(unasked(last));
        }
        return missing;
    }

    private List<ToAsk> unasked(Quarter quarter) {
        boolean counted = surveys.rounds(quarter).stream()
                .anyMatch(round -> round.closedAt().isPresent());
        return cohorts.in(Set.of(Phase.ACTIVE, Phase.CLOSING)).stream()
                .filter(cohort -> !counted && !cohort.plan().startsOn().isAfter(quarter.lastDay()))
                .map(Cohort::id)
                .filter(cohort ->
                        surveys.round(cohort, quarter, Occasion.QUARTER).isEmpty())
                .map(cohort -> new ToAsk(cohort, quarter))
                .toList();
    }

    /** Asks one cohort, in a transaction of its own. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void ask(ToAsk missing) {
        if (surveys.round(missing.cohort(), missing.quarter(), Occasion.QUARTER).isEmpty()) {
            opening.open(cohorts.get(missing.cohort()), missing.quarter());
        }
    }

    /** Reminds those who are due for it, on working days. */
    public void remind() {
        CompanyCalendar calendar = calendars.current();
        if (!calendar.isWorkingNow(clock)) {
            return;
        }
        LocalDate today = calendar.today(clock);
        for (SurveyEntity survey : surveys.unanswered(today)) {
            survey.remind(clock.instant(), today)
                    .ifPresent(number ->
                            reminded.fire(new SurveyReminded(survey.id(), survey.person(), survey.closesOn(), number)));
        }
    }

    /** The quarters in which somebody was asked, the earliest first. */
    public List<Quarter> quarters() {
        return List.copyOf(new TreeSet<>(
                surveys.rounds().stream().map(RoundEntity::quarter).toList()));
    }

    /** Whether every round of a quarter has had its time, and the company works again. */
    public boolean isThrough(Quarter quarter) {
        CompanyCalendar calendar = calendars.current();
        return surveys.rounds(quarter).stream()
                .allMatch(round -> round.closedAt().isPresent()
                        || calendar.isDueOn(round.closesOn().plusDays(1), clock));
    }

    /** Closes all rounds of a quarter: what is reported from now on does not change any more. */
    public void close(Quarter quarter) {
        surveys.rounds(quarter).forEach(round -> round.close(clock.instant()));
    }

    /** What each program asked in a quarter, on each occasion, the earliest questions first. */
    public List<Asking> asked(Quarter quarter) {
        return surveys.rounds(quarter).stream()
                .map(round -> new Asking(
                        round.program(),
                        round.occasion(),
                        round.questionnaire().number(),
                        round.questionnaire().questions()))
                .distinct()
                .sorted(Comparator.comparing((Asking asking) -> asking.program().value())
                        .thenComparing(Asking::occasion)
                        .thenComparing(Asking::version))
                .toList();
    }

    /** In which org unit everybody worked who was asked about a quarter. */
    public Map<PersonId, OrgUnitId> places(Quarter quarter) {
        try (Connection connection = database.getConnection()) {
            return new SurveyRows(connection).places(quarter);
        } catch (SQLException failed) {
            throw new IllegalStateException("The surveys of %s cannot be read".formatted(quarter), failed);
        }
    }

    /** Shows everything that was asked about a quarter, and what was answered to it, survey by survey. */
    public void given(Quarter quarter, Consumer<Given> reader) {
        try (Connection connection = database.getConnection()) {
            new SurveyRows(connection).each(quarter, reader);
        } catch (SQLException failed) {
            throw new IllegalStateException("The surveys of %s cannot be read".formatted(quarter), failed);
        }
    }
}
