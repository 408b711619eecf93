package hr.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.access.Role;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortPlan;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.Eligibility;
import hr.mentoring.program.EnrollmentWindow;
import hr.mentoring.program.Phase;
import hr.mentoring.program.ProgramId;
import hr.mentoring.program.ProgramService;
import hr.mentoring.program.ProgramTemplates;
import hr.mentoring.program.ProgramType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Watches the timer of the server itself: nobody but the clock moves these cohorts. */
class CohortWindowIT extends ContainerIT {

    @Inject
    private ProgramService programs;

    @Inject
    private CohortService cohorts;

    @Test
    void aCohortOpensAndClosesByItselfWithItsWindow() {
        LocalDate opens = LocalDate.now(ZoneOffset.UTC).plusDays(400);
        CohortId byItself = draft(opens, true);
        CohortId byHand = draft(opens, false);

        itIs(noon(opens.minusDays(3)));
        assertThat(phase(byItself)).isEqualTo(Phase.DRAFT);

        itIs(noon(opens));
        await(() -> phase(byItself), Phase.ENROLLING::equals);

        itIs(noon(opens.plusDays(9)));
        await(() -> phase(byItself), Phase.PAIRING::equals);
        assertThat(phase(byHand)).isEqualTo(Phase.DRAFT);
    }

    private CohortId draft(LocalDate opens, boolean byItself) {
        return caller.as("root", Role.ADMINISTRATOR).get(() -> {
            ProgramId program = programs.create(ProgramTemplates.of(ProgramType.CLASSIC, Locale.ENGLISH)
                    .named("It windows " + opens + byItself + System.nanoTime()));
            return cohorts.create(new CohortPlan(
                    program,
                    "It window " + System.nanoTime(),
                    new EnrollmentWindow(opens, opens.plusDays(7)),
                    byItself,
                    Eligibility.EVERYBODY,
                    Eligibility.EVERYBODY,
                    OptionalInt.empty(),
                    true,
                    opens.plusDays(20),
                    opens.plusDays(200)));
        });
    }

    private Phase phase(CohortId cohort) {
        return cohorts.get(cohort).phase();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }
}
