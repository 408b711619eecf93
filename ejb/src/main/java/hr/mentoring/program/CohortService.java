package hr.mentoring.program;

import hr.mentoring.access.Role;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.program.model.CohortEntity;
import hr.mentoring.program.store.Cohorts;
import hr.mentoring.program.store.Programs;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Launches cohorts and leads them from draft to closed. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class CohortService {

    @Inject
    private Cohorts cohorts;

    @Inject
    private Programs programs;

    @Inject
    private CohortMoves moves;

    @Inject
    private Clock clock;

    @Inject
    private Event<CohortCreated> created;

    @Inject
    private Event<CohortChanged> changed;

    @Inject
    private Event<CohortRemoved> removed;

    /** The cohort with this id. Whoever takes part may know it, and jobs need it. */
    @PermitAll
    public Cohort get(CohortId id) {
        return cohorts.get(id).cohort();
    }

    /** The cohorts in one of these phases, the earliest start first. */
    @PermitAll
    public List<Cohort> in(Collection<Phase> phases) {
        return phases.isEmpty() ? List.of() : records(cohorts.in(phases));
    }

    /** All cohorts, the latest start first. */
    public List<Cohort> list() {
        return records(cohorts.all());
    }

    /** The cohorts of a program, the latest start first. */
    public List<Cohort> ofProgram(ProgramId program) {
        return records(cohorts.of(program));
    }

    /**
     * Makes a draft.
     *
     * @throws RuleBroken {@code program.name-taken}
     */
    public CohortId create(CohortPlan plan) {
        programs.get(plan.program());
        requireFreeName(plan.name(), null);
        CohortEntity cohort = new CohortEntity(plan, clock.instant());
        cohorts.add(cohort);
        created.fire(new CohortCreated(cohort.id()));
        return cohort.id();
    }

    /**
     * Decides anew about a cohort, as far as its phase still lets one.
     *
     * @param version the version that the administrator had in front of them
     * @throws RuleBroken {@code common.stale}, {@code program.name-taken}, or what the phase has against it
     */
    public void change(CohortId id, CohortPlan plan, int version) {
        CohortEntity cohort = cohorts.lock(id);
        RuleBroken.require(cohort.version() == version, "common.stale");
        programs.get(plan.program());
        requireFreeName(plan.name(), id);
        cohort.change(plan, clock.instant());
        changed.fire(new CohortChanged(id));
    }

    /**
     * Moves a cohort one phase on or a step back; nothing happens when it is there already.
     *
     * @throws RuleBroken why it must not go there now, by its own rules or by those of another room
     */
    public void moveTo(CohortId id, Phase to) {
        moves.move(id, to);
    }

    /** Why a cohort could not be moved to a phase now; empty if it could. */
    public Optional<RuleBroken> obstacle(CohortId id, Phase to) {
        return moves.refusal(get(id), to);
    }

    /**
     * Removes a draft.
     *
     * @throws RuleBroken {@code program.only-drafts-removed}
     */
    public void remove(CohortId id) {
        CohortEntity cohort = cohorts.lock(id);
        String name = cohort.plan().name();
        RuleBroken.require(cohort.phase() == Phase.DRAFT, "program.only-drafts-removed", name);
        cohorts.remove(cohort);
        removed.fire(new CohortRemoved(id, name));
    }

    private static List<Cohort> records(List<CohortEntity> entities) {
        return entities.stream().map(CohortEntity::cohort).toList();
    }

    private void requireFreeName(String name, @Nullable CohortId own) {
        if (cohorts.named(name).filter(other -> !other.id().equals(own)).isPresent()) {
            throw RuleBroken.on("name", "program.name-taken", name);
        }
    }
}
