package hr.mentoring.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Plays the attacker on invented companies. {@code -Dattack.companies=} and {@code -Dattack.quarters=} say how many of them,
 * and how many quarters each, {@code -Dattack.large=} how many people large ones have; the figures are printed.
 */
class AttackerTest {

    private static final int K = 5;
    private static final int COMPANIES = Integer.getInteger("attack.companies", 40);
    private static final int SMALL_COMPANIES = Math.min(COMPANIES, 300);
    private static final int QUARTERS = Integer.getInteger("attack.quarters", 5);

    private static final int LARGE = Integer.getInteger("attack.large", 600);
    private static final int LARGE_COMPANIES = Math.max(2, COMPANIES / 20);

    private final DisclosureControl control = new DisclosureControl(K);

    @Test
    void theAttackerRecoversNothingFromAllReportsOfAllQuarters() {
        int attacked = 0;
        int published = 0;
        int wanted = 0;
        int leftOut = 0;
        List<String> recovered = new ArrayList<>();
        for (long seed = 1; seed <= COMPANIES; seed++) {
            Years years = new Years(seed, QUARTERS, control);
            wanted += years.wanted();
            published += years.published();
            leftOut += years.leftOut;
            Attacker attacker = new Attacker(years.figures);
            Collection<Set<Voice>> targets = years.targets();
            attacked += targets.size();
            recovered.addAll(attacker.findings(targets, K, seed, 3));
        }
        System.out.printf(
                "attacker: %d companies over %d quarters, %d groups under %d attacked, %d recovered;"
                        + " %d of %d cells published (%.1f %% withheld), %d answers left out%n",
                COMPANIES,
                QUARTERS,
                attacked,
                K,
                recovered.size(),
                published,
                wanted,
                100.0 * (wanted - published) / wanted,
                leftOut);
        assertThat(recovered).isEmpty();
        assertThat(published).as("something is still said").isGreaterThan(wanted / 10);
    }

    /** Units, teams, cohorts and places that cut each other into single people. */
    @Test
    void theAttackerRecoversNothingOfLargeCompaniesThatSayNearlyEverything() {
        List<String> recovered = new ArrayList<>();
        int wanted = 0;
        int said = 0;
        for (long seed = 1; seed <= LARGE_COMPANIES; seed++) {
            LargeCompany company = new LargeCompany(seed, LARGE);
            List<Set<Voice>> figures = new ArrayList<>();
            List<Wishes> all = new ArrayList<>();
            List<Counted> earlier = new ArrayList<>();
            for (int quarter = 0; quarter < 2; quarter++) {
                Wishes wishes = company.wishes();
                Published published = wishes.publishedBy(control, earlier);
                figures.addAll(wishes.figures(published));
                all.add(wishes);
                earlier.add(published.counted());
                wanted += wishes.size();
                said += published.cells().size();
                company.aQuarterPasses();
            }
            Attacker attacker = new Attacker(figures);
            recovered.addAll(attacker.findings(targets(all, seed), K, seed, 2));
        }
        System.out.printf(
                "attacker: %d companies of %d over two quarters, %d recovered; %d of %d cells published%n",
                LARGE_COMPANIES, LARGE, recovered.size(), said, wanted);
        assertThat(recovered).isEmpty();
        assertThat(said).as("most is said").isGreaterThan(wanted / 2);
    }

    @Test
    void theAttackerBitesWhereOnlySmallCellsAreHidden() {
        int recovered = 0;
        int light = 0;
        for (long seed = 1; seed <= 40; seed++) {
            Wishes wishes = new GeneratedCompany(seed).wishes();
            Attacker attacker = new Attacker(
                    wishes.groups().stream().filter(group -> people(group) >= K).toList());
            recovered += (int) targets(List.of(wishes), seed).stream()
                    .filter(attacker::recovers)
                    .count();
            light += attacker.fewestSpokenAbout(new Random(seed), 3) < K ? 1 : 0;
        }
        assertThat(recovered).isGreaterThan(40);
        assertThat(light).isGreaterThan(20);
    }

    @Test
    void theAttackerBitesWhereEachQuarterIsDecidedForItself() {
        int light = 0;
        for (long seed = 1; seed <= 40; seed++) {
            GeneratedCompany company = new GeneratedCompany(seed);
            List<Set<Voice>> figures = new ArrayList<>();
            for (int quarter = 0; quarter < 3; quarter++) {
                Wishes wishes = company.wishes();
                figures.addAll(wishes.figures(wishes.publishedBy(control, List.of())));
                company.aQuarterPasses();
            }
            light += new Attacker(figures).fewestSpokenAbout(new Random(seed), 3) < K ? 1 : 0;
        }
        assertThat(light).isGreaterThan(8);
    }

    /** The best that trying all choices finds, without the answers that the control leaves out. */
    @Test
    void notMuchMoreIsWithheldThanMustBeInSmallCompanies() {
        int wanted = 0;
        int published = 0;
        int possible = 0;
        int first = 0;
        int firstPossible = 0;
        int firstWanted = 0;
        for (long seed = 1; seed <= SMALL_COMPANIES; seed++) {
            GeneratedCompany company = new GeneratedCompany(seed, 40);
            List<Set<Voice>> figures = new ArrayList<>();
            List<Counted> earlier = new ArrayList<>();
            for (int quarter = 0; quarter < 2; quarter++) {
                Wishes wishes = company.wishes().first(8);
                Published decided = wishes.publishedBy(control, earlier);
                int most = new Optimum(K, figures).mostOf(wishes.groups());
                wanted += wishes.size();
                published += decided.cells().size();
                possible += most;
                if (quarter == 0) {
                    assertThat(decided.cells().size()).isLessThanOrEqualTo(most);
                    firstWanted += wishes.size();
                    first += decided.cells().size();
                    firstPossible += most;
                }
                figures.addAll(wishes.figures(decided));
                earlier.add(decided.counted());
                company.aQuarterPasses();
            }
        }
        System.out.printf(
                "optimum: %d small companies, first quarter: %.1f %% of %d cells withheld, at least %.1f %% must be;"
                        + " two quarters: %.1f %% of %d, at least %.1f %%%n",
                SMALL_COMPANIES,
                100.0 * (firstWanted - first) / firstWanted,
                firstWanted,
                100.0 * (firstWanted - firstPossible) / firstWanted,
                100.0 * (wanted - published) / wanted,
                wanted,
                100.0 * (wanted - possible) / wanted);
        assertThat(first).isGreaterThan(firstPossible * 2 / 3);
    }

    /** What a company publishes quarter after quarter. */
    private static final class Years {

        private final List<Wishes> wishes = new ArrayList<>();
        private final List<Set<Voice>> figures = new ArrayList<>();
        private final long seed;
        private int leftOut;

        Years(long seed, int quarters, DisclosureControl control) {
            this.seed = seed;
            GeneratedCompany company = new GeneratedCompany(seed);
            List<Counted> earlier = new ArrayList<>();
            for (int quarter = 0; quarter < quarters; quarter++) {
                Wishes wished = company.wishes();
                Published published = wished.publishedBy(control, earlier);
                wishes.add(wished);
                figures.addAll(wished.figures(published));
                earlier.add(published.counted());
                leftOut += published.leftOut().size();
                company.aQuarterPasses();
            }
        }

        int wanted() {
            return wishes.stream().mapToInt(Wishes::size).sum();
        }

        int published() {
            return figures.size();
        }

        Collection<Set<Voice>> targets() {
            return AttackerTest.targets(wishes, seed);
        }
    }

    /** Every person, and of pairs of groups, chosen by chance: what they have in common, and what one has more, if small. */
    private static Collection<Set<Voice>> targets(List<Wishes> wishes, long seed) {
        List<Set<Voice>> all = new ArrayList<>();
        wishes.forEach(quarter -> all.addAll(quarter.groups()));
        Random random = new Random(seed);
        Set<Set<Voice>> targets = new HashSet<>();
        for (Set<Voice> one : all) {
            one.forEach(voice -> targets.add(Set.of(voice)));
            targets.add(one);
            for (int attempt = 0; attempt < 30; attempt++) {
                Set<Voice> other = all.get(random.nextInt(all.size()));
                Set<Voice> common = new HashSet<>(one);
                common.retainAll(other);
                targets.add(common);
                Set<Voice> more = new HashSet<>(one);
                more.removeAll(other);
                targets.add(more);
            }
        }
        targets.removeIf(target -> target.isEmpty() || people(target) >= K);
        return targets;
    }

    private static int people(Set<Voice> voices) {
        return (int) voices.stream().mapToLong(Voice::person).distinct().count();
    }
}
