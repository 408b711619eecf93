package hr.mentoring.web.program;

import hr.mentoring.program.AgreementSection;
import hr.mentoring.program.PairingCriterion;
import hr.mentoring.program.PairingObjective;
import hr.mentoring.program.PairingRule;
import hr.mentoring.program.PairingRules;
import hr.mentoring.program.Program;
import hr.mentoring.program.ProgramAims;
import hr.mentoring.program.ProgramDesign;
import hr.mentoring.program.ProgramTemplates;
import hr.mentoring.program.ProgramType;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A program as REST clients write and read it. What a client leaves out is taken from the template of the type.
 *
 * @param id only read
 * @param version read, and sent back with a change, to notice that somebody else saved in between
 * @param rulesRevision only read
 * @param weights by criterion, such as {@code NEEDS_MET}
 * @param agreement the parts of the agreement, in order
 * @param aims what it wants to reach, all of it together
 */
public record ProgramBody(
        @Nullable Long id,
        @Nullable Integer version,
        @Nullable Integer rulesRevision,
        @Nullable String name,
        @Nullable String description,
        @Nullable ProgramType type,
        @Nullable PairingObjective objective,
        @Nullable List<PairingRule> hardRules,
        @Nullable Map<String, Integer> weights,
        @Nullable Integer scoreFloor,
        @Nullable Integer minutesPerPair,
        @Nullable Integer sharedHalfHours,
        @Nullable Integer levelGap,
        @Nullable Integer mentorsPerMentee,
        @Nullable List<Section> agreement,
        @Nullable Integer months,
        @Nullable Boolean managerApproval,
        @Nullable Integer reportThreshold,
        @Nullable Boolean agreementsOpenToHr,
        @Nullable Aims aims) {

    /** What the program wants to reach in each quarter; what is left out is not asked for. */
    public record Aims(
            @Nullable Integer met,
            @Nullable Integer onTime,
            @Nullable Integer response,
            @Nullable Integer satisfactionTenths) {

        static Aims of(ProgramAims aims) {
            return new Aims(
                    number(aims.met()),
                    number(aims.onTime()),
                    number(aims.response()),
                    number(aims.satisfactionTenths()));
        }

        ProgramAims aims() {
            return new ProgramAims(optional(met), optional(onTime), optional(response), optional(satisfactionTenths));
        }

        private static @Nullable Integer number(OptionalInt number) {
            return number.isPresent() ? number.getAsInt() : null;
        }

        private static OptionalInt optional(@Nullable Integer number) {
            return number == null ? OptionalInt.empty() : OptionalInt.of(number);
        }
    }

    /** A part of the agreement. */
    public record Section(String code, String title, String prompt, boolean required) {}

    static ProgramBody of(Program program) {
        ProgramDesign design = program.design();
        PairingRules rules = design.rules();
        return new ProgramBody(
                program.id().value(),
                program.version(),
                program.rulesRevision(),
                design.name(),
                design.description(),
                design.type(),
                rules.objective(),
                List.copyOf(rules.hardRules()),
                rules.weights().entrySet().stream()
                        .collect(Collectors.toMap(
                                weight -> weight.getKey().name(), Map.Entry::getValue, Integer::sum, TreeMap::new)),
                rules.scoreFloor(),
                rules.minutesPerPair(),
                rules.sharedHalfHours(),
                rules.levelGap(),
                rules.mentorsPerMentee(),
                design.agreement().stream()
                        .map(section ->
                                new Section(section.code(), section.title(), section.prompt(), section.required()))
                        .toList(),
                design.months(),
                design.managerApproval(),
                design.reportThreshold(),
                design.agreementsOpenToHr(),
                Aims.of(design.aims()));
    }

    /** The design that the client means, in the language that it speaks. */
    ProgramDesign design(Locale locale) {
        ProgramDesign template = ProgramTemplates.of(or(type, ProgramType.CLASSIC), locale);
        return completing(template);
    }

    /** The design that the client means when it changes {@code present}. */
    ProgramDesign completing(ProgramDesign present) {
        PairingRules rules = present.rules();
        return new ProgramDesign(
                or(name, present.name()),
                or(description, present.description()),
                or(type, present.type()),
                new PairingRules(
                        or(objective, rules.objective()),
                        hardRules == null ? rules.hardRules() : Set.copyOf(hardRules),
                        weights == null ? rules.weights() : weights(weights),
                        or(scoreFloor, rules.scoreFloor()),
                        or(minutesPerPair, rules.minutesPerPair()),
                        or(sharedHalfHours, rules.sharedHalfHours()),
                        or(levelGap, rules.levelGap()),
                        or(mentorsPerMentee, rules.mentorsPerMentee())),
                agreement == null
                        ? present.agreement()
                        : agreement.stream()
                                .map(section -> new AgreementSection(
                                        section.code(), section.title(), section.prompt(), section.required()))
                                .toList(),
                or(months, present.months()),
                or(managerApproval, present.managerApproval()),
                or(reportThreshold, present.reportThreshold()),
                or(agreementsOpenToHr, present.agreementsOpenToHr()),
                aims == null ? present.aims() : aims.aims());
    }

    private static Map<PairingCriterion, Integer> weights(Map<String, Integer> given) {
        Map<PairingCriterion, Integer> weights = new EnumMap<>(PairingCriterion.class);
        given.forEach((name, weight) -> weights.put(Names.of(PairingCriterion.class, "weights", name), weight));
        return weights;
    }

    private static <T> T or(@Nullable T given, T otherwise) {
        return given == null ? otherwise : given;
    }
}
