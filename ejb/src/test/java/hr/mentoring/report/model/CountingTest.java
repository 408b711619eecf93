package hr.mentoring.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.agreement.Side;
import hr.mentoring.common.PersonId;
import hr.mentoring.directory.OrgUnit;
import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.feedback.Given;
import hr.mentoring.feedback.Occasion;
import hr.mentoring.pairing.PairId;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.ProgramId;
import hr.mentoring.report.disclosure.DisclosureControl;
import hr.mentoring.report.disclosure.Published;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CountingTest {

    private static final int COMPANIES = 300;
    private static final int THRESHOLD = 5;
    private static final Catalog NOTHING_OF_ITS_OWN = new Catalog(List.of());
    private static final Structure TWO_UNITS = new Structure(
            List.of(unit(1, Optional.empty()), unit(2, Optional.of(1L)), unit(3, Optional.of(1L))), Map.of());

    @Test
    void whoeverAddsAndSubtractsHowManyWereAskedLearnsOfNoFewerThanTheThreshold() {
        Random random = new Random(11);
        int shown = 0;
        for (int company = 0; company < COMPANIES; company++) {
            List<Given> asked = company(random);
            Set<String> published = published(asked);
            shown += published.size();
            for (String one : published) {
                for (String other : published) {
                    long apart = asked.stream()
                            .filter(each -> groupsOf(each).contains(one)
                                    != groupsOf(each).contains(other))
                            .map(Given::person)
                            .distinct()
                            .count();
                    assertThat(apart == 0 || apart >= THRESHOLD)
                            .as("company %d: %s less %s speaks about %d", company, one, other, apart)
                            .isTrue();
                }
            }
        }
        assertThat(shown).as("and much is shown").isGreaterThan(COMPANIES * 3);
    }

    @Test
    void eachFigureIsMadeOfTheAnswersToItsQuestionWhateverElseProgramsAsk() {
        Ballots.Builder read = new Ballots.Builder();
        for (int each = 0; each < 40; each++) {
            read.accept(
                    given(each, each % 2, 2, true, Map.of("match", 2, "own:%d:x".formatted(each % 2), 4 + each % 2)));
        }
        Counting counting = counting(read);
        Figures figures = new Figures(counting.figures(counting.choose(new DisclosureControl(THRESHOLD), List.of())));
        assertThat(figures.mean("company", "match").orElseThrow().value()).isEqualTo(2);
        assertThat(figures.mean("program:1", "own:0:x").orElseThrow().value()).isEqualTo(4);
        assertThat(figures.mean("program:2", "own:1:x").orElseThrow().value()).isEqualTo(5);
        assertThat(figures.mean("company", "own:0:x")).as("half of the company").isEmpty();
    }

    private static Set<String> published(List<Given> asked) {
        Ballots.Builder read = new Ballots.Builder();
        asked.forEach(read);
        Published published = counting(read).choose(new DisclosureControl(THRESHOLD), List.of());
        return published.cells();
    }

    private static Counting counting(Ballots.Builder read) {
        return Objects.requireNonNull(Counting.each(read, TWO_UNITS, new MatchQuality(Map.of()), NOTHING_OF_ITS_OWN)
                .get(Occasion.QUARTER));
    }

    private static List<Given> company(Random random) {
        int people = 10 + random.nextInt(60);
        int small = random.nextInt(12);
        List<Given> asked = new ArrayList<>();
        for (int each = 0; each < people; each++) {
            boolean answered = random.nextInt(100) < 70;
            asked.add(given(
                    each,
                    random.nextInt(4) / 3,
                    each < small ? 3 : 2,
                    answered,
                    answered ? Map.of("match", 3) : Map.of()));
        }
        return asked;
    }

    private static Given given(int number, long program, long unit, boolean answered, Map<String, Integer> ratings) {
        return new Given(
                new PairId(1 + number / 2),
                new PersonId(1 + number),
                number % 2 == 0 ? Side.MENTEE : Side.MENTOR,
                Occasion.QUARTER,
                new CohortId(1 + program),
                new ProgramId(1 + program),
                new OrgUnitId(unit),
                "",
                answered,
                ratings,
                List.of());
    }

    /** The groups that somebody is counted in, as a reader would say. */
    private static Set<String> groupsOf(Given each) {
        return new TreeSet<>(List.of(
                "company",
                "side:" + each.side(),
                "program:" + each.program(),
                "cohort:" + each.cohort(),
                "unit:1",
                "unit:" + each.orgUnit()));
    }

    private static OrgUnit unit(long id, Optional<Long> above) {
        return new OrgUnit(new OrgUnitId(id), "U" + id, "Unit " + id, above.map(OrgUnitId::new));
    }
}
