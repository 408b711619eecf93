package hr.mentoring.program;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.Role;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.program.model.ProgramEntity;
import hr.mentoring.program.model.RulesRevision;
import hr.mentoring.program.store.Cohorts;
import hr.mentoring.program.store.Programs;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides how the company mentors: makes programs, changes them, and knows the rules each of them ever had. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class ProgramService {

    @Inject
    private Programs programs;

    @Inject
    private Cohorts cohorts;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<ProgramCreated> created;

    @Inject
    private Event<ProgramChanged> changed;

    @Inject
    private Event<ProgramAimsChanged> aimsChanged;

    @Inject
    private Event<ProgramRemoved> removed;

    /** The program with this id. Everybody who takes part may know it, and jobs need it. */
    @PermitAll
    public Program get(ProgramId id) {
        return program(programs.get(id));
    }

    /** The pairing rules of a program as they were in a revision. */
    @PermitAll
    public PairingRules rules(ProgramId id, int revision) {
        return programs.rules(id, revision).rules();
    }

    /** All programs by name. */
    public List<Program> list() {
        return programs.all().stream().map(this::program).toList();
    }

    /**
     * Makes a program.
     *
     * @throws RuleBroken {@code program.name-taken}
     */
    public ProgramId create(ProgramDesign design) {
        requireFreeName(design.name(), null);
        ProgramEntity program = new ProgramEntity(design, clock.instant());
        programs.add(program);
        keepRules(program, design.rules());
        created.fire(new ProgramCreated(program.id()));
        return program.id();
    }

    /** Makes a program like another one, under a name of its own. */
    public ProgramId duplicate(ProgramId id, String name) {
        return create(get(id).design().named(name));
    }

    /**
     * Decides anew about a program. Rules that differ become a new revision; cohorts obey the one in force when their
     * pairing is run.
     *
     * @param version the version that the administrator had in front of them
     * @throws RuleBroken {@code common.stale} or {@code program.name-taken}
     */
    public void change(ProgramId id, ProgramDesign design, int version) {
        ProgramEntity program = programs.get(id);
        RuleBroken.require(program.version() == version, "common.stale");
        requireFreeName(design.name(), id);
        PairingRules inForce = programs.rules(id, program.rulesRevision()).rules();
        ProgramAims wanted = get(id).design().aims();
        program.change(design);
        if (!inForce.equals(design.rules())) {
            program.reviseRules();
            keepRules(program, design.rules());
        }
        changed.fire(new ProgramChanged(id, program.rulesRevision()));
        if (!wanted.equals(design.aims())) {
            aimsChanged.fire(new ProgramAimsChanged(id, design.aims()));
        }
    }

    /**
     * Removes a program that was never run.
     *
     * @throws RuleBroken {@code program.in-use}
     */
    public void remove(ProgramId id) {
        ProgramEntity program = programs.get(id);
        String name = get(id).name();
        int runs = cohorts.of(id).size();
        RuleBroken.require(runs == 0, "program.in-use", name, runs);
        programs.remove(program);
        removed.fire(new ProgramRemoved(id, name));
    }

    private void keepRules(ProgramEntity program, PairingRules rules) {
        programs.add(new RulesRevision(program.id(), program.rulesRevision(), rules, user.actor(), clock.instant()));
    }

    private Program program(ProgramEntity program) {
        return program.program(programs.rules(program.id(), program.rulesRevision()));
    }

    private void requireFreeName(String name, @Nullable ProgramId own) {
        if (programs.named(name).filter(other -> !other.id().equals(own)).isPresent()) {
            throw RuleBroken.on("name", "program.name-taken", name);
        }
    }
}
