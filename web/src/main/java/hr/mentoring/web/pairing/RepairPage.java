package hr.mentoring.web.pairing;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Texts;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.pairing.RepairChoice;
import hr.mentoring.pairing.RepairProposal;
import hr.mentoring.pairing.RepairService;
import hr.mentoring.program.CohortId;
import hr.mentoring.web.common.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows what would give those whose pair has ended a mentor again, and does it. */
@Named
@ViewScoped
public class RepairPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int USUAL_POINTS = 10;

    @Inject
    private transient RepairService repair;

    @Inject
    private transient DirectoryService directory;

    @Inject
    private transient Pages pages;

    private long cohortId;
    private Mode mode = Mode.MOVE_NOBODY;
    private int points = USUAL_POINTS;
    private String basis = "";
    private transient @Nullable RepairProposal proposal;
    private transient @Nullable String refusal;

    /** The choices as the address names them. */
    public enum Mode {
        MOVE_NOBODY,
        MOVE_FEWEST,
        MOVE_FOR_GAIN;

        private RepairChoice choice(int points) {
            return switch (this) {
                case MOVE_NOBODY -> new RepairChoice.MoveNobody();
                case MOVE_FEWEST -> new RepairChoice.MoveFewest();
                case MOVE_FOR_GAIN -> new RepairChoice.MoveForGain(points);
            };
        }
    }

    public Mode[] getModes() {
        return Mode.values();
    }

    /** What would change now. */
    public RepairProposal getProposal() {
        if (proposal == null) {
            proposal = repair.propose(new CohortId(cohortId), mode.choice(points));
        }
        return proposal;
    }

    /** Why nothing can be proposed for this choice, while others are at hand; blank if something is. */
    public String getRefusal() {
        if (refusal == null) {
            refusal = refusalOfProposal();
        }
        return refusal;
    }

    private String refusalOfProposal() {
        try {
            getProposal();
            return "";
        } catch (RuleBroken refused) {
            if (!refused.code().equals("pairing.repair.fewest-unknown")) {
                throw refused;
            }
            return Texts.of(pages.locale(), refused);
        }
    }

    /** The proposal in sentences: what changes, and what is gained. */
    public String getSummary() {
        RepairProposal it = getProposal();
        if (it.isEmpty()) {
            return say("pairing.repair.nothing." + mode, points);
        }
        String pairs = say(
                "pairing.repair.summary",
                it.added().size(),
                it.moved().size(),
                it.ended().size());
        String people = change(
                it.morePeople(), "pairing.price.people-won", "pairing.price.people-lost", "pairing.repair.people-same");
        String fits =
                change(it.points(), "pairing.repair.fits-gain", "pairing.repair.fits-lose", "pairing.repair.fits-same");
        return String.join(" ", pairs, people, fits);
    }

    private String change(double by, String gained, String lost, String same) {
        return by == 0 ? say(same) : say(by > 0 ? gained : lost, Math.abs(by));
    }

    /** Each change as a sentence. */
    public List<String> getChanges() {
        RepairProposal it = getProposal();
        Map<PersonId, Person> people = directory.all(it.people());
        return Stream.of(
                        sentences("pairing.repair.ended", it.ended(), people),
                        sentences("pairing.repair.moved", it.moved(), people),
                        sentences("pairing.repair.added", it.added(), people))
                .flatMap(sentences -> sentences)
                .toList();
    }

    /** What is asked before pairs that are at work are over. */
    public String getQuestion() {
        RepairProposal it = getProposal();
        return say(
                "pairing.repair.sure",
                it.moved().size(),
                it.ended().size(),
                it.people().size());
    }

    /** Proposes for the points that were typed. */
    public String show() {
        return address();
    }

    /** Makes the changes that were shown. */
    public String apply() {
        try {
            RepairProposal done = repair.apply(new CohortId(cohortId), mode.choice(points), basis);
            pages.say(
                    "pairing.repair.done",
                    done.added().size(),
                    done.ended().size() + done.moved().size());
        } catch (RuleBroken changed) {
            if (!changed.code().equals("pairing.repair.stale")) {
                throw changed;
            }
            pages.say(changed.code());
        }
        return address();
    }

    private String address() {
        return "/admin/cohort/repair?faces-redirect=true&cohort=%d&mode=%s&points=%d".formatted(cohortId, mode, points);
    }

    private Stream<String> sentences(String key, List<RepairProposal.Two> pairs, Map<PersonId, Person> people) {
        return pairs.stream().map(two -> say(key, name(two.mentee(), people), name(two.mentor(), people)));
    }

    private static String name(PersonId id, Map<PersonId, Person> people) {
        Person person = people.get(id);
        return person == null ? "#" + id : person.name();
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

    public Mode getMode() {
        return mode;
    }

    /** An address that names no choice asks for the first. */
    public void setMode(@Nullable Mode mode) {
        this.mode = Objects.requireNonNullElse(mode, Mode.MOVE_NOBODY);
    }

    /** What each move has to gain, if moves have to gain anything. */
    public Integer getPoints() {
        return points;
    }

    /** An address that names no points asks for the usual ones. */
    public void setPoints(@Nullable Integer points) {
        this.points = Objects.requireNonNullElse(points, USUAL_POINTS);
    }

    public int getMostPoints() {
        return RepairChoice.MoveForGain.MOST;
    }

    /** What the shown proposal depends on. */
    public String getBasis() {
        return basis.isEmpty() ? getProposal().basis() : basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
