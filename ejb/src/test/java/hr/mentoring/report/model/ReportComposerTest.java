package hr.mentoring.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.agreement.Side;
import hr.mentoring.common.PersonId;
import hr.mentoring.directory.OrgUnit;
import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.feedback.Given;
import hr.mentoring.feedback.Quarter;
import hr.mentoring.pairing.Ending;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairState;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.ProgramId;
import hr.mentoring.report.ReportFormat;
import hr.mentoring.report.disclosure.DisclosureControl;
import hr.mentoring.report.disclosure.Published;
import hr.mentoring.report.rendering.Renderer;
import hr.mentoring.report.rendering.ReportDocument;
import hr.mentoring.report.rendering.ReportDocument.Row;
import hr.mentoring.report.rendering.ReportDocument.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class ReportComposerTest {

    private static final Instant NOW = Instant.parse("2026-10-12T02:00:00Z");
    private static final Quarter THIRD = new Quarter(2026, 3);
    private static final int BOSS = 1000;

    /** Units 1 (all) with 2 (large) and 3 (three people) within. */
    private static final Structure STRUCTURE = new Structure(
            List.of(
                    new OrgUnit(new OrgUnitId(1), "/", "Company", Optional.empty()),
                    new OrgUnit(new OrgUnitId(2), "A", "Assembly", Optional.of(new OrgUnitId(1))),
                    new OrgUnit(new OrgUnitId(3), "B", "Board office", Optional.of(new OrgUnitId(1)))),
            bosses());

    @Test
    void theHeadlineSaysHowManyAgreedAndAnsweredAndWhetherItChanged() {
        ReportDocument first = company(report(THIRD, each -> 4 - each % 2, null), null);
        assertThat(first.headline())
                .isEqualTo(
                        "20 of 25 pairs work by an agreement that both signed. 80\u00a0% of the surveys were answered,"
                                + " people rate their match 3.5 of 5, for the first time.");
    }

    @Test
    void aChangeWithinChanceIsNotCalledOne() {
        QuarterReport second = report(new Quarter(2026, 2), each -> 4 - each % 2, null);
        assertThat(company(report(THIRD, each -> 3 + each % 2, second), second).headline())
                .endsWith("which has not changed beyond chance since last quarter.");
        assertThat(company(report(THIRD, each -> 1 + each % 2, second), second).headline())
                .endsWith("worse than last quarter.");
    }

    @Test
    void aSmallUnitAndTheOneThatWouldGiveItAwayAreNotShown() {
        Table units = table(company(report(THIRD, each -> 3, null), null), "By org unit");
        assertThat(row(units, "Company").values().get(0).text()).isEqualTo("40");
        assertThat(texts(row(units, "Board office"))).containsOnly("not shown");
        assertThat(texts(row(units, "Assembly"))).containsOnly("not shown");
    }

    @Test
    void whatEverybodySaidAlikeIsBlunted() {
        Table opinions = table(company(report(THIRD, each -> 5, null), null), "How people see it");
        assertThat(texts(row(opinions, "Match"))).startsWith("≥ 4.8", "–", "40", "–");
    }

    @Test
    void endingsOfAFewAreCountedWithTheOthersOrNotShown() {
        ReportDocument document = company(report(THIRD, each -> 3, null), null);
        Table endings = table(document, "How pairs ended");
        assertThat(endings.rows()).extracting(Row::label).containsExactly("Other");
        assertThat(endings.rows().get(0).values().get(0).number()).isEqualTo(5.0);
    }

    @Test
    void wordsAreQuotedOnlyWhenTenPeopleAgreed() {
        assertThat(new Counting(given(each -> 3, 9), STRUCTURE).quotes()).isEmpty();
        assertThat(new Counting(given(each -> 3, 10), STRUCTURE).quotes()).hasSize(10);
    }

    @Test
    void aManagerReadsAboutTheirPartBesideTheCompany() {
        ReportDocument document = new ReportComposer(Locale.ENGLISH, report(THIRD, each -> 3, null), null, names())
                .forManager(BOSS, "Ada Boss");
        assertThat(document.title()).contains("Ada Boss");
        assertThat(table(document, "Beside the whole company").rows())
                .extracting(Row::label)
                .containsExactly("Your part", "Whole company");
        assertThat(document.tables()).extracting(Table::name).doesNotContain("Who takes part", "By org unit");
    }

    @Test
    void bothLanguagesAreCompleteInEveryFormat() throws IOException {
        QuarterReport second = report(new Quarter(2026, 2), each -> 4 - each % 2, null);
        QuarterReport report = report(THIRD, each -> 4 - each % 3, second);
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            ReportDocument document = new ReportComposer(language, report, second, names()).forCompany();
            for (ReportFormat format : ReportFormat.values()) {
                byte[] file = new Renderer().render(document, format);
                Files.write(Path.of("target", "company-" + language + "." + format.extension()), file);
                assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("?report.", "?feedback.");
            }
        }
    }

    @Test
    void theSameDataHaveTheSameHash() {
        assertThat(report(THIRD, each -> 3, null).hash())
                .isEqualTo(report(THIRD, each -> 3, null).hash());
        assertThat(report(THIRD, each -> 3, null).hash())
                .isNotEqualTo(report(THIRD, each -> 4, null).hash());
    }

    private static ReportDocument company(QuarterReport report, QuarterReport last) {
        return new ReportComposer(Locale.ENGLISH, report, last, names()).forCompany();
    }

    private static ReportComposer.Names names() {
        return new ReportComposer.Names(Map.of(7L, "Next step"), Map.of(1L, "Autumn", 2L, "Spring"), STRUCTURE);
    }

    private static QuarterReport report(Quarter quarter, ToIntFunction<Integer> rating, QuarterReport before) {
        Counting counting = new Counting(given(rating, 12), STRUCTURE);
        Published published =
                counting.choose(new DisclosureControl(5), before == null ? List.of() : List.of(before.blocks()));
        List<Figure> figures = new ArrayList<>(counting.figures(published));
        Activity activity = new Activity(quarter);
        List<Pair> pairs = new ArrayList<>();
        for (int pair = 1; pair <= 25; pair++) {
            pairs.add(pair(pair, quarter, pair > 20 ? (pair > 23 ? Ending.EARLY : Ending.COMPLETED) : null));
        }
        Set<PairId> agreed = new java.util.HashSet<>();
        pairs.subList(0, 20).forEach(pair -> agreed.add(pair.id()));
        activity.add(new CohortId(1), new ProgramId(7), 50, pairs, agreed);
        figures.addAll(activity.figures());
        return new QuarterReport(
                quarter,
                5,
                published.leftOut().size(),
                Map.of(7L, 1),
                figures,
                counting.quotes(),
                published.blocks(),
                NOW);
    }

    private static Pair pair(int id, Quarter quarter, Ending ending) {
        return new Pair(
                new PairId(id),
                new CohortId(1),
                new PersonId(2L * id),
                new PersonId(2L * id + 1),
                ending == null ? PairState.ACTIVE : PairState.ENDED,
                LocalDate.of(2026, 1, 10),
                ending == null ? null : quarter.firstDay().plusDays(20),
                ending);
    }

    /** Fifty people are asked, forty answer, three of those work in the small unit, and some may be quoted. */
    private static List<Given> given(ToIntFunction<Integer> rating, int quoted) {
        List<Given> given = new ArrayList<>();
        Random random = new Random(5);
        for (int each = 0; each < 50; each++) {
            boolean answered = each < 40;
            Map<String, Integer> ratings = new HashMap<>();
            if (answered) {
                ratings.put("match", rating.applyAsInt(each));
                ratings.put("quality", rating.applyAsInt(each));
                ratings.put("progress", 1 + random.nextInt(5));
                ratings.put("received", 1 + random.nextInt(5));
                ratings.put("given", 2 + random.nextInt(3));
                ratings.put("recommend", each % 4 == 0 ? 0 : 1);
            }
            given.add(new Given(
                    new PairId(1 + each / 2),
                    new PersonId(2 + each),
                    each % 2 == 0 ? Side.MENTEE : Side.MENTOR,
                    new CohortId(1 + each % 2),
                    new ProgramId(7),
                    new OrgUnitId(each < 3 ? 3 : 2),
                    answered,
                    ratings,
                    answered && each < quoted ? "We laughed, and then we worked. " + each : ""));
        }
        return given;
    }

    private static Map<PersonId, PersonId> bosses() {
        Map<PersonId, PersonId> bosses = new HashMap<>();
        for (int each = 0; each < 20; each++) {
            bosses.put(new PersonId(2 + each), new PersonId(BOSS));
        }
        return bosses;
    }

    private static Table table(ReportDocument document, String name) {
        return document.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Row row(Table table, String label) {
        return table.rows().stream()
                .filter(row -> row.label().strip().replace("\u00a0", "").equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Row row) {
        return row.values().stream().map(ReportDocument.Value::text).toList();
    }
}
