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

    @Resource(lookup = "jdbc/mentoring")
    private DataSource database;

    @Inject
    private Surveys surveys;

    @Inject
    private CohortService cohorts;

    @Inject
    private RoundOpening opening;

    @Inject
    private Clock clock;

    @Inject
    private Event<SurveyReminded> reminded;

    /** The cohorts that are to be asked about the present quarter and were not yet. */
    public List<CohortId> toAsk() {
        LocalDate today = LocalDate.now(clock);
        Quarter quarter = Quarter.of(today);
        if (today.isBefore(quarter.lastDay().minusDays(DAYS_BEFORE_END))) {
            return List.of();
        }
        return cohorts.in(Set.of(Phase.ACTIVE, Phase.CLOSING)).stream()
                .map(Cohort::id)
                .filter(cohort ->
                        surveys.round(cohort, quarter, Occasion.QUARTER).isEmpty())
                .toList();
    }

    /** Asks one cohort about the present quarter, in a transaction of its own. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void ask(CohortId id) {
        Quarter quarter = Quarter.of(LocalDate.now(clock));
        if (surveys.round(id, quarter, Occasion.QUARTER).isEmpty()) {
            opening.open(cohorts.get(id), quarter);
        }
    }

    /** Reminds those who are due for it. */
    public void remind() {
        LocalDate today = LocalDate.now(clock);
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

    /** Whether every round of a quarter has had its time. */
    public boolean isThrough(Quarter quarter) {
        LocalDate today = LocalDate.now(clock);
        return surveys.rounds(quarter).stream()
                .allMatch(round -> round.closedAt().isPresent() || today.isAfter(round.closesOn()));
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
