package hr.mentoring.choosing;

import hr.mentoring.access.Role;
import hr.mentoring.choosing.store.Trials;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairService;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.ProgramId;
import hr.mentoring.program.ProgramService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides which programs ask for a first conversation, and sees how those of a cohort stand. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class TrialDeskService {

    @Inject
    private Trials trials;

    @EJB
    private ProgramService programs;

    @EJB
    private PairService pairs;

    @EJB
    private DirectoryService directory;

    @Inject
    private Clock clock;

    @Inject
    private Event<TrialRuleChanged> changed;

    /** How many days the pairs of a program have to say yes; 0 when they begin at once. */
    public int days(ProgramId program) {
        return trials.days(program);
    }

    /**
     * Decides how many days the pairs of a program have, from the next publication on.
     *
     * @param days 0 when they begin at once
     * @throws RuleBroken {@code choosing.days}
     */
    public void decide(ProgramId program, int days) {
        trials.decide(programs.get(program).id(), days);
        changed.fire(new TrialRuleChanged(program));
    }

    /** The first conversations of a cohort, those that do not go on and those that are overdue first. */
    public List<TrialLine> of(CohortId cohort) {
        Map<PairId, Pair> known =
                pairs.ofCohort(cohort).stream().collect(Collectors.toMap(Pair::id, Function.identity()));
        Map<PersonId, Person> people = directory.all(known.values().stream()
                .flatMap(pair -> Stream.of(pair.mentee(), pair.mentor()))
                .collect(Collectors.toSet()));
        LocalDate today = LocalDate.now(clock);
        return trials.of(known.keySet()).stream()
                .map(trial -> trial.line(people, today))
                .sorted(Comparator.comparing((TrialLine line) -> line.state() != TrialState.DECLINED)
                        .thenComparing(line -> !line.overdue())
                        .thenComparing(TrialLine::decideBy))
                .toList();
    }
}
