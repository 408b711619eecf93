package hr.mentoring.program;

/**
 * A program as it stands.
 *
 * @param id its id
 * @param version counts every change, to notice that somebody else saved in between
 * @param rulesRevision which revision of the pairing rules is in force; see {@link ProgramService#rules}
 * @param design what was decided about it
 */
public record Program(ProgramId id, int version, int rulesRevision, ProgramDesign design) {

    public String name() {
        return design.name();
    }

    public ProgramType type() {
        return design.type();
    }
}
