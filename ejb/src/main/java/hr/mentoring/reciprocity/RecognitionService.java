package hr.mentoring.reciprocity;

import hr.mentoring.access.Role;
import hr.mentoring.agreement.OwnPairs;
import hr.mentoring.common.NotAllowed;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.development.DevelopmentFacts;
import hr.mentoring.development.DevelopmentSteps;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.meeting.MeetingShare;
import hr.mentoring.meeting.MeetingShareSteps;
import hr.mentoring.meeting.Thanks;
import hr.mentoring.meeting.ThanksService;
import hr.mentoring.pairing.Ending;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairSteps;
import hr.mentoring.profile.ProfileService;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.ProgramService;
import hr.mentoring.reciprocity.model.Gift;
import hr.mentoring.reciprocity.store.Gifts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the caller gave as a mentor and can keep: hours, people, what came of it, and a certificate. Theirs alone. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class RecognitionService {

    @Inject
    private OwnPairs own;

    @Inject
    private PairSteps everyPair;

    @Inject
    private MeetingShareSteps shares;

    @Inject
    private DevelopmentSteps development;

    @Inject
    private ThanksService thanks;

    @Inject
    private ProfileService profiles;

    @Inject
    private DirectoryService directory;

    @Inject
    private CohortService cohorts;

    @Inject
    private ProgramService programs;

    @Inject
    private Gifts gifts;

    /** What the caller can look back on. */
    public Recognition mine() {
        PersonId me = own.me();
        List<Pair> mentored =
                own.all().stream().filter(pair -> pair.mentor().equals(me)).toList();
        Set<PersonId> mentees = mentored.stream().map(Pair::mentee).collect(Collectors.toSet());
        Collection<MeetingShare> met = shares.of(mentored).values();
        List<PairId> ids = mentored.stream().map(Pair::id).toList();
        Collection<DevelopmentFacts> learned = development.facts(ids).values();
        List<Gift> lines = gifts.of(ids);
        return new Recognition(
                mentees.size(),
                mentoring(mentees),
                met.stream().mapToInt(MeetingShare::minutes).sum() + minutes(lines, me),
                met.stream().mapToInt(MeetingShare::held).sum(),
                learned.stream().mapToInt(DevelopmentFacts::reached).sum(),
                learned.stream().mapToInt(DevelopmentFacts::gained).sum(),
                (int) lines.stream().filter(Gift::isOnward).count(),
                profiles.mine().details().motives().stream().sorted().toList(),
                mentored.stream()
                        .filter(RecognitionService::isCompleted)
                        .map(this::completed)
                        .toList());
    }

    /**
     * The certificate of a mentoring that came to a good end.
     *
     * @param chosen when the thanks were said that are to stand on it, or null for none
     * @throws RuleBroken {@code reciprocity.certificate-later} while it is not completed
     * @throws NotAllowed for the mentee
     */
    public Certificate certificate(PairId id, @Nullable Instant chosen) {
        Pair pair = own.get(id);
        if (!pair.mentor().equals(own.me())) {
            throw new NotAllowed("the certificate of the mentor of pair " + id);
        }
        RuleBroken.require(isCompleted(pair), "reciprocity.certificate-later");
        MeetingShare share = Objects.requireNonNull(shares.of(List.of(pair)).get(id));
        int minutes = share.minutes() + minutes(gifts.of(List.of(id)), own.me());
        return new Certificate(
                directory.get(own.me()).name(),
                program(pair),
                pair.since(),
                until(pair),
                share.held(),
                (minutes + 30) / 60,
                chosen == null ? null : words(id, chosen),
                own.today());
    }

    private String words(PairId id, Instant chosen) {
        return received(id).stream()
                .filter(said -> said.at().equals(chosen))
                .findFirst()
                .map(Thanks::words)
                .orElseThrow(() -> new NotFound("thanks", chosen));
    }

    private List<Thanks> received(PairId id) {
        return thanks.of(id).stream().filter(said -> !said.mine()).toList();
    }

    private Recognition.Completed completed(Pair pair) {
        return new Recognition.Completed(
                pair.id(),
                directory.get(pair.mentee()).name(),
                program(pair),
                pair.since(),
                until(pair),
                received(pair.id()));
    }

    private int mentoring(Set<PersonId> mentees) {
        return (int) mentees.stream()
                .filter(mentee -> everyPair.of(mentee).stream()
                        .anyMatch(pair -> pair.mentor().equals(mentee)))
                .count();
    }

    private String program(Pair pair) {
        return programs.get(cohorts.get(pair.cohort()).program()).name();
    }

    private static LocalDate until(Pair pair) {
        return pair.until().orElse(pair.since());
    }

    private static int minutes(List<Gift> lines, PersonId giver) {
        return lines.stream()
                .filter(line -> line.giver().equals(giver))
                .mapToInt(Gift::minutes)
                .sum();
    }

    private static boolean isCompleted(Pair pair) {
        return pair.ending() == Ending.COMPLETED;
    }
}
