package hr.mentoring.pairing.engine.rule;

import hr.mentoring.pairing.engine.snapshot.ProgramSettings;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All hard rules there are, in the order in which they are asked and reported. */
public final class HardRules {

    /** Not a rule about two people but about their score: see {@link ProgramSettings#floor()}. */
    public static final String FLOOR = "floor";

    private static final List<HardRule> ALL = List.of(
            new NotThemselves(),
            new NotForbidden(),
            new NotInOwnLine(),
            new NotInLongerLine(),
            new NotAvoided(),
            new CommonLanguage(),
            new SharedHours(),
            new SeniorityOrder(),
            new LevelGap(),
            new OtherField(),
            new NewPartner());

    private HardRules() {}

    public static List<HardRule> all() {
        return ALL;
    }

    public static Set<String> codes() {
        return ALL.stream().map(HardRule::code).collect(Collectors.toUnmodifiableSet());
    }

    /** The rules a program has switched on, and those that always hold. */
    public static List<HardRule> inForce(ProgramSettings settings) {
        for (String code : settings.rules()) {
            if (!codes().contains(code)) {
                throw new IllegalArgumentException("There is no hard rule %s, only %s".formatted(code, codes()));
            }
        }
        return ALL.stream()
                .filter(rule -> rule.always() || settings.rules().contains(rule.code()))
                .toList();
    }
}
