package hr.mentoring.pairing.engine.criterion;

import hr.mentoring.pairing.engine.snapshot.ProgramSettings;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All criteria there are, in the order in which they are reported. */
public final class Criteria {

    private static final List<Criterion> ALL = List.of(
            new TeachesWhatIsNeeded(),
            new GetsSomethingBack(),
            new LivesTheWantedCareer(),
            new GetsAlong(),
            new FindsTimeTogether(),
            new HasTheRightSeniority(),
            new IsWishedByMentee(),
            new IsWishedByMentor(),
            new BringsNewPeopleTogether(),
            new SharesBackground());

    private Criteria() {}

    public static List<Criterion> all() {
        return ALL;
    }

    /** A sensible start for a program: what is needed counts most, liking and time next. */
    public static Map<String, Integer> usualWeights() {
        Map<String, Integer> weights = new TreeMap<>();
        weights.put(TeachesWhatIsNeeded.CODE, 40);
        weights.put(GetsSomethingBack.CODE, 10);
        weights.put(LivesTheWantedCareer.CODE, 10);
        weights.put(GetsAlong.CODE, 10);
        weights.put(FindsTimeTogether.CODE, 10);
        weights.put(HasTheRightSeniority.CODE, 5);
        weights.put(IsWishedByMentee.CODE, 10);
        weights.put(IsWishedByMentor.CODE, 5);
        weights.put(BringsNewPeopleTogether.CODE, 0);
        weights.put(SharesBackground.CODE, 5);
        return weights;
    }

    /** The criteria that count in a program. */
    public static List<Criterion> inForce(ProgramSettings settings) {
        List<String> codes = ALL.stream().map(Criterion::code).toList();
        for (String code : settings.weights().keySet()) {
            if (!codes.contains(code)) {
                throw new IllegalArgumentException("There is no criterion %s, only %s".formatted(code, codes));
            }
        }
        return ALL.stream()
                .filter(criterion -> settings.weights().getOrDefault(criterion.code(), 0) > 0)
                .toList();
    }
}
