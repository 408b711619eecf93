package hr.mentoring.web.pairing;

import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.job.JobService;
import hr.mentoring.job.RunId;
import hr.mentoring.pairing.ChangePrice;
import hr.mentoring.pairing.Fixing;
import hr.mentoring.pairing.MentorChange;
import hr.mentoring.pairing.PairReasons;
import hr.mentoring.pairing.PairingRun;
import hr.mentoring.pairing.PairingService;
import hr.mentoring.pairing.Proposal;
import hr.mentoring.pairing.ReasonWords;
import hr.mentoring.web.common.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows what a pairing proposes, takes decisions, and publishes it; for administrators. */
@Path("pairing-runs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PairingResource {

    @Inject
    private PairingService pairing;

    @Inject
    private JobService jobs;

    @Inject
    private ReasonWords words;

    @Inject
    private Clock clock;

    @Inject
    private Language language;

    /**
     * A proposed pair.
     *
     * @param score 0 to 10,000
     * @param mentorGives what the mentor gives the mentee, as sentences
     * @param menteeGives what the mentee gives the mentor
     * @param shared what they share
     */
    public record ProposalView(
            long id,
            long mentee,
            long mentor,
            int score,
            List<String> mentorGives,
            List<String> menteeGives,
            List<String> shared) {}

    /** A mentee with fewer mentors than wanted, why, and what would help. */
    public record UnmatchedView(long mentee, List<String> reasons, String change) {}

    /** A group of mentees without a mentor, and what they would like to learn. */
    public record PeersView(List<Long> members, List<String> needs) {}

    /** Two people of the cohort, and why; the note may be left out. */
    public record Decision(
            @Min(1) long mentee,
            @Min(1) long mentor,
            @Size(max = 1000) @Nullable String note) {}

    /** {@code GET /api/pairing-runs/{id}}: state, progress and certificate. */
    @GET
    @Path("{id}")
    public PairingRunView run(@PathParam("id") long id) {
        RunId job = new RunId(id);
        PairingRun run = pairing.ofJob(job).orElse(null);
        Locale locale = language.getCurrent();
        List<String> proof = run == null ? List.of() : words.proof(run, pairing.weakest(run.id()), locale);
        return PairingRunView.of(jobs.get(job), run, proof, clock.instant(), locale);
    }

    /** {@code GET /api/pairing-runs/{id}/proposals?first=0&count=50}: proposals, the weakest first. */
    @GET
    @Path("{id}/proposals")
    public List<ProposalView> proposals(
            @PathParam("id") long id,
            @QueryParam("first") @DefaultValue("0") @Min(0) int first,
            @QueryParam("count") @DefaultValue("50") @Min(1) @Max(1000) int count) {
        return pairing.proposals(made(id).id(), first, count).stream()
                .map(this::view)
                .toList();
    }

    /** {@code GET /api/pairing-runs/{id}/unmatched}: who has fewer mentors than wanted, and why. */
    @GET
    @Path("{id}/unmatched")
    public List<UnmatchedView> unmatched(@PathParam("id") long id) {
        return pairing.unmatched(made(id).id()).stream()
                .map(one -> new UnmatchedView(
                        one.mentee().value(),
                        words.sentences(one, language.getCurrent()),
                        words.change(one, language.getCurrent())))
                .toList();
    }

    /** {@code GET /api/pairing-runs/{id}/price?mentee=&mentor=&kind=LOCK}: what a decision would cost the cohort. */
    @GET
    @Path("{id}/price")
    public Map<String, Long> price(
            @PathParam("id") long id,
            @QueryParam("mentee") @Min(1) long mentee,
            @QueryParam("mentor") @Min(1) long mentor,
            @QueryParam("kind") @DefaultValue("LOCK") Fixing kind) {
        return figures(pairing.price(made(id).id(), new PersonId(mentee), new PersonId(mentor), kind));
    }

    private static Map<String, Long> figures(ChangePrice price) {
        return Map.of(
                "people", (long) price.people(),
                "pairs", (long) price.pairs(),
                "total", price.total(),
                "worst", (long) price.worst(),
                "moves", (long) price.moves().size());
    }

    /**
     * {@code GET /api/pairing-runs/{id}/mentor-price?mentor=&change=TAKES_NOBODY}: what it would cost the cohort if a mentor
     * took nobody, or one more.
     */
    @GET
    @Path("{id}/mentor-price")
    public Map<String, Long> mentorPrice(
            @PathParam("id") long id,
            @QueryParam("mentor") @Min(1) long mentor,
            @QueryParam("change") @DefaultValue("ONE_MORE_PLACE") MentorChange change) {
        return figures(pairing.price(made(id).id(), new PersonId(mentor), change));
    }

    /** {@code GET /api/pairing-runs/{id}/peers}: groups of mentees without a mentor who have similar wishes. */
    @GET
    @Path("{id}/peers")
    public List<PeersView> peers(@PathParam("id") long id) {
        return pairing.peers(made(id).id(), Integer.MAX_VALUE).stream()
                .map(circle -> new PeersView(
                        circle.members().stream().map(PersonId::value).toList(),
                        words.competencies(circle.sharedNeeds(), language.getCurrent())))
                .toList();
    }

    /** {@code POST /api/pairing-runs/{id}/lock}: these two must be a pair in every later run. */
    @POST
    @Path("{id}/lock")
    @Consumes(MediaType.APPLICATION_JSON)
    public void lock(@PathParam("id") long id, @NotNull @Valid Decision decision) {
        fix(id, decision, Fixing.LOCK);
    }

    /** {@code POST /api/pairing-runs/{id}/forbid}: these two must not be a pair in any later run. */
    @POST
    @Path("{id}/forbid")
    @Consumes(MediaType.APPLICATION_JSON)
    public void forbid(@PathParam("id") long id, @NotNull @Valid Decision decision) {
        fix(id, decision, Fixing.FORBID);
    }

    /** {@code POST /api/pairing-runs/{id}/release}: takes a decision about two people back. */
    @POST
    @Path("{id}/release")
    @Consumes(MediaType.APPLICATION_JSON)
    public void release(@PathParam("id") long id, @NotNull @Valid Decision decision) {
        pairing.release(made(id).cohort(), new PersonId(decision.mentee()), new PersonId(decision.mentor()));
    }

    /** {@code POST /api/pairing-runs/{id}/publish}: makes the proposals pairs; answers how many there are. */
    @POST
    @Path("{id}/publish")
    public Map<String, Integer> publish(@PathParam("id") long id) {
        return Map.of("pairs", pairing.publish(made(id).id()));
    }

    private void fix(long id, Decision decision, Fixing kind) {
        pairing.fix(
                made(id).cohort(),
                new PersonId(decision.mentee()),
                new PersonId(decision.mentor()),
                kind,
                decision.note() == null ? "" : decision.note());
    }

    private PairingRun made(long id) {
        return pairing.ofJob(new RunId(id)).orElseThrow(() -> new NotFound("pairing run", id));
    }

    private ProposalView view(Proposal proposal) {
        PairReasons reasons = proposal.reasons();
        return new ProposalView(
                proposal.id().value(),
                proposal.mentee().value(),
                proposal.mentor().value(),
                proposal.score(),
                words.sentences(reasons, PairReasons.Direction.MENTOR_GIVES, language.getCurrent()),
                words.sentences(reasons, PairReasons.Direction.MENTEE_GIVES, language.getCurrent()),
                words.sentences(reasons, PairReasons.Direction.SHARED, language.getCurrent()));
    }
}
