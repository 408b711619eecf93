package hr.mentoring.program;

import hr.mentoring.common.RuleBroken;
import java.util.List;

/**
 * Everything about a program that an administrator decides.
 *
 * @param name what it is called; unique
 * @param description what it is for, as employees read it
 * @param type who learns from whom
 * @param rules what is asked of its pairs
 * @param agreement the parts of the agreement that a pair fills in, in order
 * @param months how long a pair works together
 * @param managerApproval whether the mentee's manager is asked before somebody is accepted
 * @param reportThreshold the smallest group whose answers a report shows, at least 5
 * @param agreementsOpenToHr whether administrators may read signed agreements, which the people are told beforehand
 * @param aims what it wants to reach in each quarter
 */
public record ProgramDesign(
        String name,
        String description,
        ProgramType type,
        PairingRules rules,
        List<AgreementSection> agreement,
        int months,
        boolean managerApproval,
        int reportThreshold,
        boolean agreementsOpenToHr,
        ProgramAims aims) {

    /** No report shows a group of fewer answers, in any program. */
    public static final int SMALLEST_THRESHOLD = 5;

    private static final int MOST_SECTIONS = 30;

    /** A program that does not say what it wants to reach. */
    public ProgramDesign(
            String name,
            String description,
            ProgramType type,
            PairingRules rules,
            List<AgreementSection> agreement,
            int months,
            boolean managerApproval,
            int reportThreshold,
            boolean agreementsOpenToHr) {
        this(
                name,
                description,
                type,
                rules,
                agreement,
                months,
                managerApproval,
                reportThreshold,
                agreementsOpenToHr,
                ProgramAims.NONE);
    }

    public ProgramDesign {
        name = Given.text("name", name, 120);
        description = Given.optionalText("description", description, 2000);
        Given.value("type", type);
        Given.value("rules", rules);
        agreement = List.copyOf(Given.value("agreement", agreement));
        Given.value("aims", aims);
        Given.within("months", months, 1, 36);
        Given.within("reportThreshold", reportThreshold, SMALLEST_THRESHOLD, 50);
        if (agreement.isEmpty() || agreement.size() > MOST_SECTIONS) {
            throw RuleBroken.on("agreement", "program.agreement-sections", MOST_SECTIONS);
        }
        long codes = agreement.stream().map(AgreementSection::code).distinct().count();
        if (codes < agreement.size()) {
            throw RuleBroken.on("agreement", "program.agreement-twice");
        }
        if (rules.mentorsPerMentee() > 1 && type != ProgramType.TEAM) {
            throw RuleBroken.on("mentorsPerMentee", "program.team-only");
        }
    }

    /** The same design under another name. */
    public ProgramDesign named(String other) {
        return new ProgramDesign(
                other,
                description,
                type,
                rules,
                agreement,
                months,
                managerApproval,
                reportThreshold,
                agreementsOpenToHr,
                aims);
    }
}
