package hr.mentoring.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DisclosureControlTest {

    private static final int K = 5;
    private static final int COMPANIES = 600;

    private final DisclosureControl control = new DisclosureControl(K);

    @Test
    void aGroupBelowTheThresholdIsWithheld() {
        Published published = control.decide(List.of(cell("company", 1, 30), cell("unit:1", 1, 4)), List.of());
        assertThat(published.cells()).containsExactly("company");
    }

    @Test
    void theSisterOfASmallGroupIsWithheldTooSinceTheTotalWouldGiveItAway() {
        Published published = control.decide(List.of(cell("company", 1, 30), cell("unit:1", 1, 26)), List.of());
        assertThat(published.cells()).containsExactly("company");
    }

    @Test
    void groupsThatAreLargeEnoughArePublished() {
        Published published = control.decide(
                List.of(
                        cell("company", 1, 30),
                        cell("unit:1", 1, 14),
                        cell("unit:2", 15, 30),
                        cell("manager:3", 6, 19)),
                List.of());
        assertThat(published.cells()).containsExactlyInAnyOrder("company", "unit:1", "unit:2", "manager:3");
    }

    @Test
    void aCompanyBelowTheThresholdPublishesNothing() {
        assertThat(control.decide(List.of(cell("company", 1, 4)), List.of()).cells())
                .isEmpty();
    }

    @Test
    void severalVoicesOfOnePersonAreOnePerson() {
        Set<Voice> voices = LongStream.range(0, 12)
                .mapToObj(pair -> new Voice(1 + pair % 4, pair))
                .collect(Collectors.toSet());
        assertThat(control.decide(List.of(new Cell("company", voices)), List.of())
                        .cells())
                .isEmpty();
    }

    @Test
    void aGroupThatDiffersFromLastQuartersByOnePersonIsWithheld() {
        Published spring = control.decide(List.of(cell("company", 1, 100), cell("unit:1", 1, 20)), List.of());
        Published summer =
                control.decide(List.of(cell("company", 1, 100), cell("unit:1", 1, 19)), List.of(spring.blocks()));
        assertThat(summer.cells()).containsExactly("company");
        assertThat(summer.leftOut()).isEmpty();
    }

    @Test
    void aGroupThatIsTheSameAsLastQuarterIsPublishedAgain() {
        List<Cell> cells = List.of(cell("company", 1, 100), cell("unit:1", 1, 20));
        Published spring = control.decide(cells, List.of());
        assertThat(control.decide(cells, List.of(spring.blocks())).cells())
                .containsExactlyInAnyOrder("company", "unit:1");
    }

    @Test
    void oneNewcomerInTheWholeCompanyIsHiddenByLeavingOthersOut() {
        Published spring = control.decide(List.of(cell("company", 1, 100)), List.of());
        Published summer = control.decide(List.of(cell("company", 1, 101)), List.of(spring.blocks()));
        assertThat(summer.cells()).containsExactly("company");
        assertThat(summer.leftOut()).hasSizeBetween(1, K);
    }

    @Test
    void aThresholdBelowFiveIsRefused() {
        assertThatThrownBy(() -> new DisclosureControl(4)).hasMessageContaining("(4)");
    }

    @Test
    void theAttackerRecoversNothingFromOneQuarterOrTwo() {
        int attacked = 0;
        int published = 0;
        int wanted = 0;
        List<String> recovered = new ArrayList<>();
        for (long seed = 1; seed <= COMPANIES; seed++) {
            TwoQuarters quarters = TwoQuarters.of(seed, control);
            wanted += quarters.second().size();
            published += quarters.summer().cells().size();
            Attacker attacker = new Attacker(quarters.publishedFigures());
            for (Set<Voice> target : quarters.targets()) {
                attacked++;
                if (attacker.recovers(target)) {
                    recovered.add("seed " + seed + ": " + target);
                }
            }
        }
        System.out.printf(
                "attacker: %d companies, %d groups under %d attacked, %d recovered; %d of %d cells published%n",
                COMPANIES, attacked, K, recovered.size(), published, wanted);
        assertThat(recovered).isEmpty();
        assertThat(published).as("something is still said").isGreaterThan(wanted / 4);
    }

    @Test
    void theAttackerBitesWhereOnlySmallCellsAreHidden() {
        int recovered = 0;
        for (long seed = 1; seed <= 100; seed++) {
            GeneratedCompany company = new GeneratedCompany(seed);
            List<Cell> cells = company.cells();
            Attacker attacker = new Attacker(cells.stream()
                    .map(Cell::voices)
                    .filter(voices -> people(voices) >= K)
                    .toList());
            recovered += (int) targets(cells, List.of()).stream()
                    .filter(attacker::recovers)
                    .count();
        }
        assertThat(recovered).isGreaterThan(100);
    }

    @Test
    void noCombinationOfAFewFiguresSpeaksAboutFewerThanFive() {
        for (long seed = 1; seed <= 300; seed++) {
            List<Set<Voice>> figures = List.copyOf(TwoQuarters.of(seed, control).publishedFigures());
            Set<Voice> everybody = new HashSet<>();
            figures.forEach(everybody::addAll);
            java.util.Random random = new java.util.Random(seed);
            for (int attempt = 0; attempt < 200 && figures.size() > 1; attempt++) {
                int[] factors = new int[figures.size()];
                for (int i = 0; i < 4; i++) {
                    factors[random.nextInt(figures.size())] = random.nextInt(5) - 2;
                }
                Set<Long> spokenAbout = new HashSet<>();
                for (Voice voice : everybody) {
                    int sum = 0;
                    for (int i = 0; i < factors.length; i++) {
                        sum += figures.get(i).contains(voice) ? factors[i] : 0;
                    }
                    if (sum != 0) {
                        spokenAbout.add(voice.person());
                    }
                }
                assertThat(spokenAbout.size())
                        .as("seed %d, attempt %d", seed, attempt)
                        .satisfiesAnyOf(
                                people -> assertThat(people).isZero(),
                                people -> assertThat(people).isGreaterThanOrEqualTo(K));
            }
        }
    }

    private record TwoQuarters(List<Cell> first, Published spring, List<Cell> second, Published summer) {

        static TwoQuarters of(long seed, DisclosureControl control) {
            GeneratedCompany company = new GeneratedCompany(seed);
            List<Cell> first = company.cells();
            Published spring = control.decide(first, List.of());
            company.aQuarterPasses();
            List<Cell> second = company.cells();
            return new TwoQuarters(first, spring, second, control.decide(second, List.of(spring.blocks())));
        }

        Collection<Set<Voice>> publishedFigures() {
            List<Set<Voice>> figures = new ArrayList<>(figures(first, spring));
            figures.addAll(figures(second, summer));
            return figures;
        }

        private static List<Set<Voice>> figures(List<Cell> cells, Published published) {
            return cells.stream()
                    .filter(cell -> published.cells().contains(cell.key()))
                    .map(cell -> {
                        Set<Voice> counted = new HashSet<>(cell.voices());
                        counted.removeAll(published.leftOut());
                        return counted;
                    })
                    .toList();
        }

        Collection<Set<Voice>> targets() {
            return DisclosureControlTest.targets(first, second);
        }
    }

    /** Every person, every group under k, what two groups have in common, and what one has more than another. */
    private static Collection<Set<Voice>> targets(List<Cell> first, List<Cell> second) {
        List<Cell> all = new ArrayList<>(first);
        all.addAll(second);
        Set<Set<Voice>> targets = new HashSet<>();
        for (Cell one : all) {
            one.voices().forEach(voice -> targets.add(Set.of(voice)));
            for (Cell other : all) {
                Set<Voice> common = new HashSet<>(one.voices());
                common.retainAll(other.voices());
                targets.add(common);
                Set<Voice> more = new HashSet<>(one.voices());
                more.removeAll(other.voices());
                targets.add(more);
            }
        }
        targets.removeIf(target -> target.isEmpty() || people(target) >= K);
        return targets;
    }

    private static int people(Set<Voice> voices) {
        return (int) voices.stream().mapToLong(Voice::person).distinct().count();
    }

    private static Cell cell(String key, long from, long to) {
        return new Cell(
                key,
                LongStream.rangeClosed(from, to)
                        .mapToObj(person -> new Voice(person, 1))
                        .collect(Collectors.toSet()));
    }
}
