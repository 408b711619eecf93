package hr.mentoring.program;

import hr.mentoring.common.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Programs to start from, one for each type, in the language of whoever starts. */
public final class ProgramTemplates {

    /** The parts of an agreement, by their codes, that a template begins with. */
    private static final List<String> REQUIRED = List.of("goals", "measures", "rhythm", "confidentiality");

    private static final List<String> SECTIONS = List.of(
            "goals",
            "way",
            "measures",
            "rhythm",
            "schedule",
            "time",
            "confidentiality",
            "boundaries",
            "exchange",
            "review");

    private ProgramTemplates() {}

    /** A program of a type with settings that suit most companies. */
    public static ProgramDesign of(ProgramType type, Locale locale) {
        return new ProgramDesign(
                Texts.of(locale, "program.template." + type + ".name"),
                Texts.of(locale, "program.template." + type + ".description"),
                type,
                PairingRules.usual(type),
                sections(locale).toList(),
                type == ProgramType.PEER ? 6 : 9,
                type == ProgramType.CLASSIC,
                ProgramDesign.SMALLEST_THRESHOLD,
                false);
    }

    private static Stream<AgreementSection> sections(Locale locale) {
        return SECTIONS.stream()
                .map(code -> new AgreementSection(
                        code,
                        Texts.of(locale, "program.section." + code),
                        Texts.of(locale, "program.section." + code + ".prompt"),
                        REQUIRED.contains(code)));
    }
}
