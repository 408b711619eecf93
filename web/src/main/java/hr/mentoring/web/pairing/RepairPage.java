package hr.mentoring.web.pairing;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Texts;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.pairing.RepairMode;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows what would give those whose pair has ended a mentor again, and does it. */
@Named
@ViewScoped
public class RepairPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private transient RepairService repair;

    @Inject
    private transient DirectoryService directory;

    @Inject
    private transient Pages pages;

    private long cohortId;
    private RepairMode mode = RepairMode.MOVE_NOBODY;
    private String basis = "";
    private transient @Nullable RepairProposal proposal;

    /** What would change now. */
    public RepairProposal getProposal() {
        if (proposal == null) {
            proposal = repair.propose(new CohortId(cohortId), mode);
        }
        return proposal;
    }

    /** The proposal as a sentence. */
    public String getSummary() {
        RepairProposal it = getProposal();
        return it.isEmpty()
                ? say("pairing.repair.nothing")
                : say("pairing.repair.summary", it.added().size(), it.moved().size(), it.morePeople());
    }

    /** Each change as a sentence. */
    public List<String> getChanges() {
        RepairProposal it = getProposal();
        Map<PersonId, Person> people = directory.all(Stream.concat(it.added().stream(), it.moved().stream())
                .flatMap(two -> Stream.of(two.mentee(), two.mentor()))
                .toList());
        return Stream.concat(
                        it.moved().stream().map(two -> sentence("pairing.repair.moved", two, people)),
                        it.added().stream().map(two -> sentence("pairing.repair.added", two, people)))
                .toList();
    }

    /** Makes the changes that were shown. */
    public String apply() {
        try {
            RepairProposal done = repair.apply(new CohortId(cohortId), mode, basis);
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
        return "/admin/cohort/repair?faces-redirect=true&cohort=" + cohortId + "&mode=" + mode;
    }

    private String sentence(String key, RepairProposal.Two two, Map<PersonId, Person> people) {
        return say(key, name(two.mentee(), people), name(two.mentor(), people));
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

    public RepairMode getMode() {
        return mode;
    }

    public void setMode(RepairMode mode) {
        this.mode = mode;
    }

    /** What the shown proposal depends on. */
    public String getBasis() {
        return basis.isEmpty() ? getProposal().basis() : basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
