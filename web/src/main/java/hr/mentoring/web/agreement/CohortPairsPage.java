package hr.mentoring.web.agreement;

import hr.mentoring.agreement.AgreementState;
import hr.mentoring.agreement.AgreementStatus;
import hr.mentoring.agreement.AgreementStatusService;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.development.DevelopmentFacts;
import hr.mentoring.development.DevelopmentFactsService;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.meeting.MeetingFacts;
import hr.mentoring.meeting.MeetingFactsService;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairService;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The published pairs of a cohort, how far their agreements are and how often they met; never what they agreed or said. */
@Named
@RequestScoped
public class CohortPairsPage {

    @EJB
    private PairService pairs;

    @EJB
    private AgreementStatusService agreements;

    @EJB
    private MeetingFactsService meetings;

    @EJB
    private DevelopmentFactsService learning;

    @EJB
    private CohortService cohorts;

    @Inject
    private DirectoryService directory;

    private long cohortId;
    private @Nullable String state;
    private @Nullable List<Row> all;

    /** One pair. */
    public record Row(
            Pair pair,
            Person mentee,
            Person mentor,
            AgreementState state,
            int versions,
            @Nullable MeetingFacts meetings,
            @Nullable DevelopmentFacts learning) {}

    /** One choice of the filter. */
    public record Choice(AgreementState state, long count, boolean chosen) {}

    /** The pairs in the chosen state, by the mentee's name. */
    public List<Row> getRows() {
        return all().stream()
                .filter(row -> state == null || row.state().name().equals(state))
                .toList();
    }

    /** The states that there are, with how many pairs each. */
    public List<Choice> getChoices() {
        return Arrays.stream(AgreementState.values())
                .map(each -> new Choice(
                        each,
                        all().stream().filter(row -> row.state() == each).count(),
                        each.name().equals(state)))
                .filter(choice -> choice.count() > 0)
                .toList();
    }

    /** How many pairs there are in any state. */
    public int getCount() {
        return all().size();
    }

    public Cohort getCohort() {
        return cohorts.get(id());
    }

    private List<Row> all() {
        if (all == null) {
            all = read();
        }
        return all;
    }

    private List<Row> read() {
        List<Pair> published = pairs.ofCohort(id());
        Map<PairId, AgreementStatus> statuses = agreements.ofCohort(id());
        Map<PairId, MeetingFacts> met = meetings.ofCohort(id());
        Map<PairId, DevelopmentFacts> learned = learning.ofCohort(id());
        Map<PersonId, Person> people = directory.all(published.stream()
                .flatMap(pair -> Stream.of(pair.mentee(), pair.mentor()))
                .distinct()
                .toList());
        return published.stream()
                .map(pair -> row(pair, people, statuses.get(pair.id()), met.get(pair.id()), learned.get(pair.id())))
                .sorted(Comparator.comparing(row -> row.mentee().name()))
                .toList();
    }

    private Row row(
            Pair pair,
            Map<PersonId, Person> people,
            @Nullable AgreementStatus status,
            @Nullable MeetingFacts met,
            @Nullable DevelopmentFacts learned) {
        AgreementState state = status == null ? AgreementState.UNWRITTEN : status.state();
        return new Row(
                pair,
                Objects.requireNonNull(people.get(pair.mentee())),
                Objects.requireNonNull(people.get(pair.mentor())),
                pair.isActive() ? state : AgreementState.ENDED,
                status == null ? 0 : status.versions(),
                met,
                learned);
    }

    private CohortId id() {
        if (cohortId < 1) {
            throw new NotFound("cohort", cohortId);
        }
        return new CohortId(cohortId);
    }

    public long getCohortId() {
        return cohortId;
    }

    public void setCohortId(long cohortId) {
        this.cohortId = cohortId;
    }

    public @Nullable String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state;
    }
}
