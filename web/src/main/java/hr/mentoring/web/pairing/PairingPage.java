package hr.mentoring.web.pairing;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.Texts;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.job.JobRun;
import hr.mentoring.job.JobService;
import hr.mentoring.pairing.Alternative;
import hr.mentoring.pairing.ChangePrice;
import hr.mentoring.pairing.ChangesSince;
import hr.mentoring.pairing.CohortDiagnosis;
import hr.mentoring.pairing.FairnessFigures;
import hr.mentoring.pairing.FixedPair;
import hr.mentoring.pairing.Fixing;
import hr.mentoring.pairing.MentorChange;
import hr.mentoring.pairing.PairReasons;
import hr.mentoring.pairing.PairingRun;
import hr.mentoring.pairing.PairingService;
import hr.mentoring.pairing.PeerCircle;
import hr.mentoring.pairing.Proposal;
import hr.mentoring.pairing.ProposalId;
import hr.mentoring.pairing.PublicationSummary;
import hr.mentoring.pairing.ReasonWords;
import hr.mentoring.pairing.SolveState;
import hr.mentoring.pairing.Unmatched;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.Phase;
import hr.mentoring.web.common.Pages;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The workbench of a pairing: run it, look at the weakest pairs, decide otherwise, publish. */
@Named
@ViewScoped
public class PairingPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int ROWS = 25;
    private static final int UNMATCHED_SHOWN = 50;
    private static final int CIRCLES_SHOWN = 12;

    @Inject
    private transient PairingService pairing;

    @Inject
    private transient JobService jobs;

    @Inject
    private transient CohortService cohorts;

    @Inject
    private transient DirectoryService directory;

    @Inject
    private transient ReasonWords words;

    @Inject
    private transient Pages pages;

    private long cohortId;
    private long proposalId;
    private int first;
    private @Nullable String note;

    private transient @Nullable Cohort cohort;
    private transient @Nullable Optional<PairingRun> run;
    private transient @Nullable List<String> proof;
    private transient @Nullable Optional<JobRun> job;
    private final transient Map<PersonId, Person> people = new HashMap<>();
    private transient @Nullable PricedView priced;

    /** A proposal in the list. */
    public record Row(long id, String mentee, String menteeLine, String mentor, String mentorLine, int fit) {}

    /** A decision in the list. */
    public record FixedRow(long mentee, long mentor, String sentence, String note) {}

    /** Another mentor who could be chosen. */
    public record AlternativeRow(long mentor, String name, String line, int fit, boolean free) {}

    /** What a decision would cost, in sentences, and what to do about it. */
    public record PricedView(long mentor, List<String> sentences, List<String> moves) {}

    /** A mentee with fewer mentors than wanted. */
    public record UnmatchedRow(String name, String line, List<String> reasons, String change) {}

    /** A group of peers. */
    public record CircleRow(int number, String people, String needs) {}

    /** How many pairs fit how well. */
    public record Tenth(int from, int to, int pairs) {}

    /** How a group fared. */
    public record GroupRow(String name, FairnessFigures figures) {

        /** A score as people read it, of 100. */
        public int fit(int score) {
            return score / 100;
        }
    }

    public Cohort getCohort() {
        if (cohort == null) {
            cohort = cohorts.get(new CohortId(cohortId));
        }
        return cohort;
    }

    /** The newest finished run, or null. */
    public @Nullable PairingRun getRun() {
        if (run == null) {
            run = pairing.latest(new CohortId(cohortId));
        }
        return run.orElse(null);
    }

    /** Has prices made ready while the page is read. */
    public void expectPrices() {
        PairingRun it = getRun();
        if (it != null) {
            pairing.expectPrices(it.id());
        }
    }

    /** The job's run that is at work, or that ended without a result and can go on; or null. */
    public @Nullable JobRun getJob() {
        if (job == null) {
            job = jobs.recent("pair-cohort", Long.toString(cohortId), 1).stream()
                    .filter(newest ->
                            newest.state().isActive() || newest.state().isContinuable())
                    .findFirst();
        }
        return job.orElse(null);
    }

    public boolean isAtWork() {
        JobRun newest = getJob();
        return newest != null && newest.state().isActive();
    }

    /** Why the job failed; blank if it did not. */
    public String getFailure() {
        JobRun newest = getJob();
        return newest == null || newest.failure() == null
                ? ""
                : Texts.of(
                        pages.locale(),
                        newest.failure().code(),
                        newest.failure().arguments().toArray());
    }

    /** What the solver does at the moment, and how far it is; blank while nothing is solved. */
    public String getSolving() {
        return solveState()
                .map(state -> say("pairing.solving." + state.stage())
                        + (state.of() > 0
                                ? " (%d %%)".formatted(100 * Math.min(state.done(), state.of()) / state.of())
                                : ""))
                .orElse("");
    }

    private Optional<SolveState> solveState() {
        JobRun newest = getJob();
        return Optional.ofNullable(newest == null || !newest.state().isActive() ? null : newest.detail())
                .flatMap(SolveState::parse);
    }

    /** How far the solver is from the best there is; blank while that is unknown. */
    public String getGap() {
        return solveState()
                .filter(state -> state.gap().isPresent())
                .map(state -> Texts.of(
                        pages.locale(),
                        "pairing.progress.gap",
                        state.total() / 100,
                        state.gap().getAsLong() / 100))
                .orElse("");
    }

    /** Whether the pairing can be run, changed and published. */
    public boolean isOpen() {
        return getCohort().phase() == Phase.PAIRING || getCohort().phase() == Phase.REVIEW;
    }

    /** Whether the publication was interrupted. */
    public boolean isHalfPublished() {
        return pairing.isBeingPublished(getCohort());
    }

    /** What the certificate says, as sentences. */
    public List<String> getProof() {
        PairingRun it = getRun();
        if (proof == null) {
            proof = it == null ? List.of() : words.proof(it, pairing.weakest(it.id()), pages.locale());
        }
        return proof;
    }

    /** How far teams cover what their mentees want; blank where nobody wants several mentors. */
    public String getTeams() {
        PairingRun it = getRun();
        return it == null
                ? ""
                : pairing.teams(it.id())
                        .map(teams -> say("pairing.teams", teams.mean(), teams.meanBound()))
                        .orElse("");
    }

    /** What was to be expected before anything was solved, as sentences. */
    public List<String> getDiagnosis() {
        PairingRun it = getRun();
        return it == null
                ? List.of()
                : pairing.diagnosis(it.id()).map(found -> sentences(it, found)).orElse(List.of());
    }

    private List<String> sentences(PairingRun it, CohortDiagnosis found) {
        return Stream.of(
                        Stream.of(
                                say("pairing.diagnosis.places", it.wanted(), it.places()),
                                say("pairing.diagnosis.without", found.withoutCandidate())),
                        found.wouldHaveOne().entrySet().stream()
                                .map(one -> say(
                                        "pairing.diagnosis.rule",
                                        words.rule(one.getKey(), pages.locale()),
                                        one.getValue())),
                        Stream.of(say("pairing.diagnosis.idle", found.idleMentors())))
                .flatMap(sentences -> sentences)
                .toList();
    }

    /** How many pairs fit how well. */
    public List<Tenth> getDistribution() {
        PairingRun it = getRun();
        if (it == null) {
            return List.of();
        }
        int[] tenths = pairing.distribution(it.id());
        return IntStream.range(0, tenths.length)
                .mapToObj(i -> new Tenth(10 * i, 10 * i + 10, tenths[i]))
                .toList();
    }

    /** The longest bar of the distribution, at least 1. */
    public int getMostInTenth() {
        return Math.max(
                1, getDistribution().stream().mapToInt(Tenth::pairs).max().orElse(1));
    }

    /** The proposals of this page of the list, the weakest first. */
    public List<Row> getRows() {
        PairingRun it = getRun();
        if (it == null) {
            return List.of();
        }
        List<Proposal> proposals = pairing.proposals(it.id(), first, ROWS);
        know(proposals.stream()
                .flatMap(proposal -> Stream.of(proposal.mentee(), proposal.mentor()))
                .toList());
        return proposals.stream()
                .map(proposal -> new Row(
                        proposal.id().value(),
                        name(proposal.mentee()),
                        line(proposal.mentee()),
                        name(proposal.mentor()),
                        line(proposal.mentor()),
                        proposal.score() / 100))
                .toList();
    }

    public boolean isEarlier() {
        return first > 0;
    }

    public boolean isLater() {
        PairingRun it = getRun();
        return it != null && first + ROWS < it.pairs();
    }

    public int getEarlierFirst() {
        return Math.max(0, first - ROWS);
    }

    public int getLaterFirst() {
        return first + ROWS;
    }

    /** The proposal that is looked at, or null. */
    public @Nullable Proposal getProposal() {
        return proposalId == 0 ? null : pairing.proposal(new ProposalId(proposalId));
    }

    /** What speaks for the proposal in one direction. */
    public List<String> reasons(Proposal proposal, String direction) {
        return words.sentences(proposal.reasons(), PairReasons.Direction.valueOf(direction), pages.locale());
    }

    /** What a criterion is called. */
    public String criterion(String code) {
        return words.criterion(code, pages.locale());
    }

    /** Somebody's name. */
    public String name(PersonId id) {
        return person(id).map(Person::name).orElse("#" + id);
    }

    /** Somebody's job and place. */
    public String line(PersonId id) {
        return person(id).map(one -> one.jobTitle() + ", " + one.location()).orElse("");
    }

    /** The mentors who fit the proposal's mentee best besides. */
    public List<AlternativeRow> alternatives(Proposal proposal) {
        List<Alternative> found = pairing.alternatives(proposal.run(), proposal.mentee());
        know(found.stream().map(Alternative::mentor).toList());
        return found.stream()
                .map(one -> new AlternativeRow(
                        one.mentor().value(), name(one.mentor()), line(one.mentor()), one.score() / 100, one.free()))
                .toList();
    }

    /** Finds out what it would cost to give the mentee this mentor, or not to give them their own. */
    public void price(long mentor) {
        Proposal proposal = getProposal();
        PairingRun it = getRun();
        if (proposal == null || it == null) {
            return;
        }
        PersonId other = new PersonId(mentor);
        Fixing kind = other.equals(proposal.mentor()) ? Fixing.FORBID : Fixing.LOCK;
        priced = inWords(mentor, it, pairing.price(it.id(), proposal.mentee(), other, kind));
    }

    /** Finds out what it would cost or bring if the proposal's mentor took nobody, or one more. */
    public void priceMentor(MentorChange change) {
        Proposal proposal = getProposal();
        PairingRun it = getRun();
        if (proposal != null && it != null) {
            PersonId mentor = proposal.mentor();
            priced = inWords(mentor.value(), it, pairing.price(it.id(), mentor, change));
        }
    }

    private PricedView inWords(long mentor, PairingRun it, ChangePrice price) {
        know(price.moves().stream()
                .flatMap(move -> Stream.of(Stream.of(move.mentee()), move.from().stream(), move.to().stream())
                        .flatMap(ids -> ids))
                .toList());
        int others = Math.max(0, price.moves().size() - 1);
        long points = Math.abs(price.total()) / 100;
        String cost = price.total() == 0
                ? say("pairing.price.none", others)
                : say(
                        price.total() < 0 ? "pairing.price.loss" : "pairing.price.gain",
                        points,
                        it.total() / 100,
                        others);
        String peopleChange = price.people() == 0
                ? ""
                : say(
                        price.people() < 0 ? "pairing.price.people-lost" : "pairing.price.people-won",
                        Math.abs(price.people()));
        String weakest = price.worst() == 0
                ? ""
                : say(
                        price.worst() < 0 ? "pairing.price.weakest-worse" : "pairing.price.weakest-better",
                        (it.worst() + price.worst()) / 100.0,
                        it.worst() / 100.0);
        List<String> moves = price.moves().stream()
                .map(move -> say("pairing.price.move", name(move.mentee()), names(move.from()), names(move.to())))
                .toList();
        return new PricedView(
                mentor,
                Stream.of(cost, peopleChange, weakest)
                        .filter(sentence -> !sentence.isEmpty())
                        .toList(),
                moves);
    }

    /** What was found out last about the price of a decision, or null. */
    public @Nullable PricedView getPriced() {
        return priced;
    }

    /** The two of the proposal must be a pair. */
    public String lock() {
        return decide(proposalOrThrow().mentor(), Fixing.LOCK);
    }

    /** The two of the proposal must not be a pair. */
    public String forbid() {
        return decide(proposalOrThrow().mentor(), Fixing.FORBID);
    }

    /** The mentee of the proposal and another mentor must be a pair. */
    public String choose(long mentor) {
        return decide(new PersonId(mentor), Fixing.LOCK);
    }

    private String decide(PersonId mentor, Fixing kind) {
        pairing.fix(new CohortId(cohortId), proposalOrThrow().mentee(), mentor, kind, note == null ? "" : note);
        pages.say("pairing.fixed-message");
        return here();
    }

    /** Takes a decision about two people back. */
    public String release(long mentee, long mentor) {
        pairing.release(new CohortId(cohortId), new PersonId(mentee), new PersonId(mentor));
        pages.say("pairing.released-message");
        return here();
    }

    /** What people decided about pairs of the cohort. */
    public List<FixedRow> getFixed() {
        List<FixedPair> decisions = pairing.fixedPairs(new CohortId(cohortId));
        know(decisions.stream()
                .flatMap(one -> Stream.of(one.mentee(), one.mentor()))
                .toList());
        return decisions.stream()
                .map(one -> new FixedRow(
                        one.mentee().value(),
                        one.mentor().value(),
                        say(
                                "pairing.changes.decided",
                                name(one.mentee()),
                                name(one.mentor()),
                                say("pairing.fixed." + one.kind())),
                        one.note()))
                .toList();
    }

    /** What changed since the run, as sentences; empty if nothing did. */
    public List<String> getChanges() {
        PairingRun it = getRun();
        if (it == null || !isOpen()) {
            return List.of();
        }
        ChangesSince since = pairing.changesSince(it.id());
        return Stream.concat(
                        since.decided().stream().map(one -> decided(it, one)),
                        Stream.of(
                                counted("pairing.changes.released", since.releasedPairs()),
                                counted("pairing.changes.joined", since.joined()),
                                counted("pairing.changes.left", since.left()),
                                counted("pairing.changes.promised", since.promised())))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private String decided(PairingRun it, FixedPair one) {
        String sentence = say(
                "pairing.changes.decided", name(one.mentee()), name(one.mentor()), say("pairing.fixed." + one.kind()));
        if (!pairing.isQuick(it.id())) {
            return sentence;
        }
        ChangePrice price = pairing.price(it.id(), one.mentee(), one.mentor(), one.kind());
        return sentence + ". "
                + String.join(" ", inWords(one.mentor().value(), it, price).sentences());
    }

    private String counted(String key, int count) {
        return count == 0 ? "" : say(key, count);
    }

    /** The first mentees with fewer mentors than wanted. */
    public List<UnmatchedRow> getUnmatched() {
        PairingRun it = getRun();
        if (it == null) {
            return List.of();
        }
        List<Unmatched> all =
                pairing.unmatched(it.id()).stream().limit(UNMATCHED_SHOWN).toList();
        know(all.stream().map(Unmatched::mentee).toList());
        return all.stream()
                .map(one -> new UnmatchedRow(
                        name(one.mentee()),
                        line(one.mentee()),
                        words.sentences(one, pages.locale()),
                        words.change(one, pages.locale())))
                .toList();
    }

    /** The first groups of people with similar wishes who have no mentor. */
    public List<CircleRow> getCircles() {
        PairingRun it = getRun();
        if (it == null) {
            return List.of();
        }
        List<PeerCircle> found = pairing.peers(it.id(), CIRCLES_SHOWN);
        know(found.stream().flatMap(circle -> circle.members().stream()).toList());
        return found.stream()
                .map(circle -> new CircleRow(
                        circle.number(),
                        names(circle.members()),
                        String.join(", ", words.competencies(circle.sharedNeeds(), pages.locale()))))
                .toList();
    }

    /** How many groups there are besides. */
    public int getMoreCircles() {
        PairingRun it = getRun();
        return it == null ? 0 : Math.max(0, pairing.countPeers(it.id()) - CIRCLES_SHOWN);
    }

    /** How groups of people fared. */
    public List<GroupRow> getFairness() {
        PairingRun it = getRun();
        return it == null
                ? List.of()
                : pairing.fairness(it.id()).stream()
                        .map(figures -> new GroupRow(groupName(figures), figures))
                        .toList();
    }

    private String groupName(FairnessFigures figures) {
        String group = figures.group().isEmpty()
                ? say("pairing.fairness.small")
                : figures.groupedBy().equals("TRAIT") ? say("profile.affinity." + figures.group()) : figures.group();
        return say("pairing.fairness.by." + figures.groupedBy(), group);
    }

    /** Whom a publication would reach. */
    public @Nullable PublicationSummary getSummary() {
        PairingRun it = getRun();
        return it == null ? null : pairing.summary(it.id());
    }

    /** Starts the pairing. */
    public String start() {
        pairing.start(new CohortId(cohortId));
        return here();
    }

    /** Ends the job after what it is doing. */
    public String stop() {
        JobRun newest = getJob();
        if (newest != null) {
            jobs.stop(newest.id());
            pages.say("job.stopped-message");
        }
        return here();
    }

    /** Lets the job go on. */
    public String goOn() {
        JobRun newest = getJob();
        if (newest != null) {
            jobs.continueRun(newest.id());
            pages.say("job.continued-message");
        }
        return here();
    }

    /** Makes the proposals pairs. */
    public String publish() {
        PairingRun it = getRun();
        if (it != null) {
            pages.say("pairing.published-message", pairing.publish(it.id()));
        }
        return here();
    }

    /** Shows the result as soon as there is one. */
    public void poll() {
        job = null;
        if (!isAtWork()) {
            var external = FacesContext.getCurrentInstance().getExternalContext();
            try {
                external.redirect(external.getRequestContextPath() + "/admin/cohort/pairing?cohort=" + cohortId);
            } catch (IOException e) {
                throw new UncheckedIOException("The page could not be shown again", e);
            }
        }
    }

    /** The address of the workbench. */
    public String home() {
        return "/admin/cohort/pairing?faces-redirect=true&cohort=" + cohortId;
    }

    private String here() {
        return home() + (proposalId == 0 ? "" : "&proposal=" + proposalId);
    }

    private Proposal proposalOrThrow() {
        return pairing.proposal(new ProposalId(proposalId));
    }

    private String names(List<PersonId> ids) {
        return ids.isEmpty()
                ? say("pairing.price.nobody")
                : String.join(", ", ids.stream().map(this::name).toList());
    }

    private Optional<Person> person(PersonId id) {
        if (!people.containsKey(id)) {
            know(List.of(id));
        }
        return Optional.ofNullable(people.get(id));
    }

    private void know(Collection<PersonId> ids) {
        people.putAll(directory.all(
                ids.stream().filter(id -> !people.containsKey(id)).distinct().toList()));
    }

    private String say(String key, Object... arguments) {
        return Texts.of(pages.locale(), key, arguments);
    }

    public long getCohortId() {
        return cohortId;
    }

    public void setCohortId(long cohortId) {
        this.cohortId = cohortId;
    }

    public long getProposalId() {
        return proposalId;
    }

    public void setProposalId(long proposalId) {
        this.proposalId = proposalId;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = Math.max(0, first);
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
