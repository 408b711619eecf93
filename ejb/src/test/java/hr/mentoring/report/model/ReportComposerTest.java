package hr.mentoring.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.agreement.Side;
import hr.mentoring.common.PersonId;
import hr.mentoring.development.DevelopmentFacts;
import hr.mentoring.directory.OrgUnit;
import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.feedback.Asking;
import hr.mentoring.feedback.Given;
import hr.mentoring.feedback.Occasion;
import hr.mentoring.feedback.Quarter;
import hr.mentoring.feedback.Question;
import hr.mentoring.meeting.PairActivity;
import hr.mentoring.pairing.Ending;
import hr.mentoring.pairing.PairId;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.ProgramAims;
import hr.mentoring.program.ProgramId;
import hr.mentoring.reciprocity.Sign;
import hr.mentoring.report.Edition;
import hr.mentoring.report.ReportFormat;
import hr.mentoring.report.ReportGroup;
import hr.mentoring.report.disclosure.DisclosureControl;
import hr.mentoring.report.disclosure.Published;
import hr.mentoring.report.rendering.Look;
import hr.mentoring.report.rendering.Renderer;
import hr.mentoring.report.rendering.ReportDocument;
import hr.mentoring.report.rendering.ReportDocument.Row;
import hr.mentoring.report.rendering.ReportDocument.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
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

    private static final ProgramAims AIMS =
            new ProgramAims(OptionalInt.of(99), OptionalInt.of(60), OptionalInt.of(60), OptionalInt.of(20));

    /** The later a pair was proposed, the better it was thought to match. */
    private static final MatchQuality QUALITY = new MatchQuality(
            LongStream.rangeClosed(1, 25).boxed().collect(Collectors.toMap(PairId::new, pair -> (int) (300 * pair))));
    /** What the program asks of its own: which pace of two would suit somebody, and how they feel. */
    private static final Question PACE = new Question(
            "pace",
            Question.Kind.CHOICE,
            "Which pace would suit you?",
            "Welches Tempo wäre Ihnen recht?",
            List.of(new Question.Option("=Faster", "=Schneller"), new Question.Option("Slower", "Langsamer")));

    private static final Question MOOD =
            new Question("mood", Question.Kind.RATING, "How do you feel?", "Wie geht es Ihnen?");

    private static final Question WISH =
            new Question("wish", Question.Kind.TEXT, "What do you wish for?", "Was wünschen Sie sich?");

    private static final ProgramId PROGRAM = new ProgramId(7);

    private static final List<Asking> ASKED = List.of(
            new Asking(PROGRAM, Occasion.QUARTER, 2, List.of(PACE, MOOD, WISH)),
            new Asking(PROGRAM, Occasion.FIRST_MEETING, 1, Occasion.FIRST_MEETING.standard()));

    private static final Catalog CATALOG = new Catalog(ASKED);

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
        Made second = report(new Quarter(2026, 2), each -> 4 - each % 2, null);
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
    void endingsOfAFewAreNotShownAndCannotBeCalculated() {
        ReportDocument document = company(report(THIRD, each -> 3, null), null);
        Table endings = table(document, "How pairs ended");
        assertThat(texts(row(endings, "Ended before their time"))).containsExactly("not shown");
        assertThat(texts(row(endings, "Did what they had set out to do"))).containsExactly("not shown");
        assertThat(texts(row(table(document, "From signing up to the end"), "Ended")))
                .startsWith("10", "40\u00a0%");
    }

    @Test
    void theWayFromBeingInvitedToPassingItOnIsCountedInPeopleAndPairs() {
        Table stages = table(company(report(THIRD, each -> 3, null), null), "From signing up to the end");
        assertThat(texts(row(stages, "Invited"))).startsWith("90");
        assertThat(texts(row(stages, "Signed up"))).containsExactly("60", "67\u00a0%", "–", "–");
        assertThat(texts(row(stages, "Take part"))).startsWith("55", "92\u00a0%");
        assertThat(texts(row(stages, "Waiting"))).startsWith("5");
        assertThat(texts(row(stages, "Pairs"))).startsWith("25", "–");
        assertThat(texts(row(stages, "Met"))).startsWith("20", "80\u00a0%");
        assertThat(texts(row(stages, "Did not meet"))).startsWith("5");
        assertThat(texts(row(stages, "Active"))).startsWith("15", "60\u00a0%");
        assertThat(texts(row(stages, "Passed on"))).startsWith("10", "40\u00a0%");
    }

    @Test
    void oneSidedPairsAreCountedAndNotNamed() {
        Table signs = table(company(report(THIRD, each -> 3, null), null), "Pairs that could use a hand");
        assertThat(texts(row(signs, "One-sided"))).startsWith("5", "20\u00a0%");
        assertThat(texts(row(signs, "Gone quiet"))).startsWith("0");
    }

    @Test
    void goalsAndGainsAreSharesOfAllThatPairsSetThemselves() {
        Table learning = table(company(report(THIRD, each -> 3, null), null), "What was learned");
        assertThat(texts(row(learning, "Whole company")))
                .containsExactly("25\u00a0%", "18\u00a0%–34\u00a0%", "100", "50\u00a0%", "37\u00a0%–63\u00a0%", "50");
    }

    @Test
    void whoStayedOutIsGuardedLikeWhoSignedUp() {
        Staff staff = new Staff();
        people(2, 63).forEach(person -> staff.mayJoin(person, Set.of(new CohortId(1))));
        Activity activity = new Activity(List.of(cohort()), staff, STRUCTURE, Set.of());
        Figures told = new Figures(activity.figures(activity.choose(new DisclosureControl(5), List.of())));
        assertThat(told.count("company", Stage.SIGNED_UP)).hasValue(60);
        assertThat(told.invited("company")).as("two stayed out").isEmpty();
    }

    @Test
    void whoSignedUpForOneProgramStayedOutOfTheOther() {
        CohortActivity first = cohort();
        CohortActivity second = new CohortActivity(
                new CohortId(2), new ProgramId(8), people(2, 31), people(2, 31), Set.of(), List.of());
        Staff staff = new Staff();
        people(2, 91).forEach(person -> staff.mayJoin(person, Set.of(new CohortId(1), new CohortId(2))));
        Activity activity = new Activity(List.of(first, second), staff, STRUCTURE, Set.of());
        Figures told = new Figures(activity.figures(activity.choose(new DisclosureControl(5), List.of())));
        assertThat(told.invited("company")).hasValue(90);
        assertThat(told.invited("program:8")).hasValue(90);
        assertThat(told.count("program:8", Stage.STAYED_OUT)).hasValue(60);
        assertThat(told.count("company", Stage.STAYED_OUT)).hasValue(30);
    }

    @Test
    void unitsAndLocationsAreCountedWhereTheirPeopleWork() {
        ReportDocument document = company(report(THIRD, each -> 3, null), null);
        assertThat(texts(row(table(document, "The same by org unit"), "Assembly")))
                .startsWith("60", "25", "20");
        assertThat(texts(row(table(document, "The same by location"), "Basel"))).startsWith("not shown", "25");
    }

    @Test
    void thePairingIsHeldToItsWordByThoseWhoAnswered() {
        ReportDocument better = company(report(THIRD, each -> each < 14 ? 2 : each < 28 ? 3 : 4, null), null);
        assertThat(lead(better, "Match quality"))
                .startsWith(
                        "Pairs that the pairing thought to match better rate their match higher: rank correlation 0.9")
                .contains("20 pairs, Spearman");
        assertThat(lead(company(report(THIRD, each -> 2 + each % 3, null), null), "Match quality"))
                .contains("no connection beyond chance");
        assertThat(lead(company(report(THIRD, each -> each < 14 ? 4 : each < 28 ? 3 : 2, null), null), "Match quality"))
                .contains("lower, so look at its criteria");
    }

    @Test
    void thirdsOfMatchQualityAreShownWhereTheyGiveNobodyAway() {
        ReportDocument document = company(report(THIRD, each -> each < 14 ? 2 : each < 28 ? 3 : 4, null), null);
        assertThat(lead(document, "Match quality"))
                .endsWith("By thirds it is not shown, since those groups would be too small or give others away.");
        List<Given> given = given(each -> each < 17 ? 2 : each < 33 ? 3 : 4, 0).stream()
                .map(each -> new Given(
                        each.pair(),
                        each.person(),
                        Side.MENTEE,
                        Occasion.QUARTER,
                        new CohortId(1),
                        each.program(),
                        new OrgUnitId(2),
                        "Basel",
                        each.answered(),
                        each.ratings(),
                        List.of()))
                .toList();
        Ballots.Builder ballots = new Ballots.Builder();
        given.forEach(ballots);
        Counting counting = counting(ballots, new Structure(List.of(), Map.of()));
        Figures told = new Figures(counting.figures(counting.choose(new DisclosureControl(5), List.of())));
        assertThat(told.mean("third:WEAKEST", "match"))
                .hasValueSatisfying(mean -> assertThat(mean.value()).isLessThan(2.5));
        assertThat(told.mean("third:BEST", "match"))
                .hasValueSatisfying(mean -> assertThat(mean.value()).isGreaterThan(3.5));
    }

    @Test
    void matchQualityIsComparedOnlyWhereEnoughPairsAnswered() {
        List<Given> few = given(each -> 3, 0).subList(0, 30);
        Ballots.Builder ballots = new Ballots.Builder();
        few.forEach(ballots);
        Counting counting = counting(ballots, STRUCTURE);
        Figures told = new Figures(counting.figures(counting.choose(new DisclosureControl(5), List.of())));
        assertThat(told.fulfilment()).isEmpty();
        assertThat(told.mean("proposed", "match")).isPresent();
    }

    @Test
    void anAimIsMissedOrReachedOnlyBeyondChance() {
        Table aims = table(company(report(THIRD, each -> 4 - each % 2, null), null), "What the programs want");
        assertThat(texts(row(aims, "Next step: pairs that met")))
                .containsExactly(
                        "99\u00a0%",
                        "80\u00a0%", "61\u00a0%–91\u00a0%", "below what the program wants: 80\u00a0% of 99\u00a0%");
        assertThat(texts(row(aims, "Next step: meetings on time")))
                .endsWith("not certain: chance may explain the difference");
        assertThat(texts(row(aims, "Next step: surveys handed in"))).endsWith("reached");
        assertThat(texts(row(aims, "Next step: satisfaction with the match")))
                .containsExactly("2.0", "3.5", "3.3–3.7", "reached");
    }

    @Test
    void movesAreStatedOnceThereIsAQuarterToCompareWith() {
        Made second = report(new Quarter(2026, 2), each -> 3, null);
        assertThat(company(report(THIRD, each -> 3, second), second).smallPrint())
                .anyMatch(line -> line.startsWith("20 people work in another org unit"));
        assertThat(company(report(THIRD, each -> 3, null), null).smallPrint())
                .noneMatch(line -> line.contains("another org unit"));
    }

    @Test
    void meetingsAreAveragesWithTheirIntervalsAndSharesOfAll() {
        Table meetings = table(company(report(THIRD, each -> 3, null), null), "Meetings and time");
        assertThat(texts(row(meetings, "Whole company")))
                .containsExactly("2.4 (1.8–3.0)", "–", "–", "66\u00a0%", "50\u00a0%", "1.0");
    }

    @Test
    void countsOfPeopleAreComparedWithLastQuarters() {
        Made second = report(new Quarter(2026, 2), each -> 3, null);
        Table stages = table(company(report(THIRD, each -> 3, second), second), "From signing up to the end");
        assertThat(texts(row(stages, "Pairs"))).containsExactly("25", "–", "25", "–");
        assertThat(texts(row(stages, "Met"))).containsExactly("20", "80\u00a0%", "20", "within chance");
    }

    @Test
    void aQuarterInWhichNobodyAnsweredAndNothingHappenedHasAReport() {
        QuarterCount nothing = QuarterCount.of(
                Counting.each(new Ballots.Builder(), STRUCTURE, new MatchQuality(Map.of()), CATALOG),
                activity(List.of()),
                Map.of(),
                new DisclosureControl(5),
                new QuarterCount.Earlier(List.of(), List.of()));
        Made made =
                new Made(new QuarterReport(Edition.first(THIRD), "", 5, nothing, List.of(), List.of(), NOW), nothing);
        assertThat(company(made, null).headline()).startsWith("Fewer than 5 people");
    }

    @Test
    void aCorrectionSaysThatItIsOneAndWhy() {
        Made first = report(THIRD, each -> 3, null);
        QuarterReport corrected = new QuarterReport(
                new Edition(THIRD, 2), "A cohort was counted twice.", 5, first.count(), ASKED, List.of(), NOW);
        assertThat(company(new Made(corrected, first.count()), null)
                        .smallPrint()
                        .get(0))
                .contains("edition 2", "A cohort was counted twice.");
    }

    @Test
    void oneMoreWhoSignsUpIsNotToldByComparingTwoQuarters() {
        Activity spring = activity(List.of(cohort()));
        CohortActivity more = cohort();
        Activity summer = activity(List.of(new CohortActivity(
                more.cohort(), more.program(), people(2, 62), more.accepted(), people(57, 62), more.pairs())));
        DisclosureControl control = new DisclosureControl(5);
        Published before = spring.choose(control, List.of());
        Figures told = new Figures(spring.figures(before));
        Figures later = new Figures(summer.figures(summer.choose(control, List.of(before.counted()))));
        assertThat(told.count("company", Stage.SIGNED_UP)).hasValue(60);
        assertThat(later.count("company", Stage.SIGNED_UP).orElse(0)).isNotEqualTo(61);
    }

    @Test
    void whatAProgramAsksOfItsOwnIsPrintedWithHowManySaidItAndHowSureThatIs() {
        Table own = table(company(report(THIRD, each -> 3, null), null), "What Next step asks of its own");
        assertThat(texts(row(own, "Which pace would suit you? – =Faster")))
                .startsWith("25\u00a0%", "14\u00a0%–40\u00a0%", "40");
        assertThat(texts(row(own, "Which pace would suit you? – Slower"))).startsWith("75\u00a0%");
        assertThat(texts(row(own, "How do you feel?"))).startsWith("2.5");
    }

    @Test
    void whatOneCohortWasAskedOnlyIsSaidOfThatCohort() {
        List<Given> given = given(each -> 3, 0).stream()
                .map(each -> each.cohort().value() == 1 ? each : answering(each, without(each.ratings(), MOOD)))
                .toList();
        Table own = table(company(report(THIRD, given, null), null), "What Next step asks of its own");
        assertThat(texts(row(own, "How do you feel? – Cohort Autumn"))).startsWith("2.0");
        assertThat(own.rows()).noneMatch(row -> row.label().contains("Spring"));
    }

    @Test
    void questionsOfTwoProgramsAreNeverAddedUpWhateverTheirCode() {
        assertThat(MOOD.reportedAs(PROGRAM)).isNotEqualTo(MOOD.reportedAs(new ProgramId(8)));
        assertThat(MOOD.reportedAs(PROGRAM).length()).isLessThan(56);
    }

    @Test
    void answersAfterTheFirstMeetingHaveASectionOfTheirOwn() {
        List<Given> given = new ArrayList<>(given(each -> 3, 0));
        given.addAll(atFirstMeetings(0, 20));
        ReportDocument document = company(report(THIRD, given, null), null);
        Table met = table(document, "After the first meeting");
        assertThat(texts(row(met, "Clear expectations"))).startsWith("4.0").contains("20");
        assertThat(texts(row(table(document, "How people see it"), "Match")))
                .as("and change nothing about the quarter")
                .startsWith("3.0");
    }

    @Test
    void whoAloneAnsweredTowardsTheEndOfTheQuarterIsNotToldByComparingWithAMilestone() {
        List<Given> given = new ArrayList<>(given(each -> 3, 0));
        given.addAll(atFirstMeetings(1, 40));
        Figures figures = report(THIRD, given, null).figures();
        assertThat(figures.count("company", Measures.COUNTED)).isEqualTo(40);
        assertThat(figures.count("first-meeting/company", Measures.COUNTED))
                .as("one less than the quarter would be one person")
                .isBetween(1, 35);
    }

    @Test
    void fewWhoReachedAMilestoneReadThatNothingIsShown() {
        List<Given> given = new ArrayList<>(given(each -> 3, 0));
        given.addAll(atFirstMeetings(0, 4));
        assertThat(company(report(THIRD, given, null), null).sections())
                .filteredOn(section -> section.title().equals("After the first meeting"))
                .singleElement()
                .satisfies(section -> assertThat(section.table()).isNull());
    }

    @Test
    void whoAloneKeptSilentInAUnitIsNotToldByTheNumberThatWasAsked() {
        List<Given> given = given(each -> 3, 0).stream()
                .map(each -> inUnit(each, each.person().value() == 51 ? 3 : 2))
                .toList();
        Table units = table(company(report(THIRD, given, null), null), "By org unit");
        assertThat(row(units, "Company").values().get(0).text()).isEqualTo("40");
        assertThat(texts(row(units, "Assembly")))
                .as("it has the answers of the whole company, and one less was asked")
                .containsOnly("not shown");
    }

    /** Some of those who are asked each quarter, after their first meetings. */
    private static List<Given> atFirstMeetings(int from, int to) {
        return given(each -> 3, 0).subList(from, to).stream()
                .map(each -> new Given(
                        each.pair(),
                        each.person(),
                        each.side(),
                        Occasion.FIRST_MEETING,
                        each.cohort(),
                        each.program(),
                        each.orgUnit(),
                        each.location(),
                        true,
                        Map.of("match", 5, "expectations", 4),
                        List.of()))
                .toList();
    }

    private static Given answering(Given given, Map<String, Integer> ratings) {
        return new Given(
                given.pair(),
                given.person(),
                given.side(),
                given.occasion(),
                given.cohort(),
                given.program(),
                given.orgUnit(),
                given.location(),
                given.answered(),
                ratings,
                given.quotes());
    }

    private static Given inUnit(Given given, long unit) {
        return new Given(
                given.pair(),
                given.person(),
                given.side(),
                given.occasion(),
                given.cohort(),
                given.program(),
                new OrgUnitId(unit),
                given.location(),
                given.answered(),
                given.ratings(),
                given.quotes());
    }

    private static Map<String, Integer> without(Map<String, Integer> ratings, Question question) {
        Map<String, Integer> fewer = new HashMap<>(ratings);
        fewer.remove(question.reportedAs(PROGRAM));
        return fewer;
    }

    @Test
    void aGroupReadsAboutItselfAndBesideTheCompany() {
        Made second = report(new Quarter(2026, 2), each -> 3, null);
        Made third = report(THIRD, each -> 4 - each % 2, second);
        ReportDocument cohort = composer(Locale.ENGLISH, third, second).forGroup("cohort:1");
        assertThat(cohort.title()).isEqualTo("Cohort Autumn");
        assertThat(cohort.sections())
                .extracting(ReportDocument.Section::title)
                .contains("How people see it", "Over the quarters: what people say", "Beside the whole company");
        assertThat(row(table(cohort, "How people see it"), "Match")
                        .values()
                        .get(2)
                        .text())
                .isEqualTo(row(table(company(third, second), "By program and cohort"), "Cohort Autumn")
                        .values()
                        .get(0)
                        .text());
    }

    @Test
    void aGroupThatIsWithheldSaysSoAndNothingElseAboutItsAnswers() {
        ReportComposer composer = composer(Locale.ENGLISH, report(THIRD, each -> 3, null), null);
        assertThat(composer.groups()).contains(new ReportGroup("unit:3", "\u00a0\u00a0Board office", false));
        ReportDocument unit = composer.forGroup("unit:3");
        assertThat(unit.title()).isEqualTo("Board office");
        assertThat(unit.headline()).startsWith("Fewer than 5 people");
        assertThat(unit.tables()).extracting(Table::name).doesNotContain("How people see it");
    }

    @Test
    void aManagersReportHasNoGroupsToReadAboutByThemselves() {
        Made made = report(THIRD, each -> 3, null);
        Figures theirs = new Figures(made.count().figures().stream()
                .filter(figure ->
                        figure.cell().equals(CellKey.COMPANY) || figure.cell().equals(CellKey.manager(BOSS)))
                .toList());
        assertThat(new ReportComposer(Locale.ENGLISH, made.report(), theirs, Past.NOTHING, names()).groups())
                .isEmpty();
    }

    @Test
    void groupsThatAreWithheldAreNamedTogetherAndStayRowsInTheFiles() throws IOException {
        ReportDocument document = company(report(THIRD, each -> 3, null), null);
        Renderer renderer = new Renderer(Look.PLAIN);
        assertThat(new String(renderer.render(document, ReportFormat.HTML), StandardCharsets.UTF_8))
                .contains("Not shown, since too few people stand behind them or a comparison would tell about too few:"
                        + " Assembly, Board office.")
                .contains("href=\"?group=unit:1\"")
                .doesNotContain("group=unit:3");
        assertThat(new String(renderer.render(document, ReportFormat.CSV), StandardCharsets.UTF_8))
                .contains("By org unit,\u00a0\u00a0Board office,Answers,not shown");
    }

    @Test
    void locationsAreGroupsLikeAllOthers() {
        Table locations = table(company(report(THIRD, each -> 3, null), null), "By location");
        assertThat(row(locations, "Basel").values().get(0).text()).isEqualTo("20");
    }

    @Test
    void wordsAreQuotedOnlyWhenTenPeopleAgreed() {
        assertThat(quotes(9)).isEmpty();
        assertThat(quotes(10)).hasSize(20);
        assertThat(company(report(THIRD, each -> 3, null), null).sections())
                .filteredOn(section -> section.title().equals("Next step: What do you wish for?"))
                .singleElement()
                .satisfies(section -> assertThat(section.quotes()).hasSize(12).contains("More time, 3"));
    }

    @Test
    void wordsAboutAQuestionAreNotQuotedBecauseManyAnsweredAnother() {
        List<Given> given = given(each -> 3, 12).stream()
                .map(each -> each.person().value() < 8
                        ? each
                        : quoted(
                                each,
                                each.quotes()
                                        .subList(0, Math.min(1, each.quotes().size()))))
                .toList();
        assertThat(company(report(THIRD, given, null), null).sections())
                .filteredOn(section -> !section.quotes().isEmpty())
                .singleElement()
                .satisfies(section -> assertThat(section.quotes()).hasSize(12));
    }

    private static Given quoted(Given given, List<Given.Quote> quotes) {
        return new Given(
                given.pair(),
                given.person(),
                given.side(),
                given.occasion(),
                given.cohort(),
                given.program(),
                given.orgUnit(),
                given.location(),
                given.answered(),
                given.ratings(),
                quotes);
    }

    @Test
    void aManagerReadsAboutTheirPartBesideTheCompany() {
        ReportDocument document =
                composer(Locale.ENGLISH, report(THIRD, each -> 3, null), null).forManager(BOSS, "Ada Boss");
        assertThat(document.title()).contains("Ada Boss");
        assertThat(document.headline()).startsWith("10 of 10 pairs work by an agreement");
        assertThat(table(document, "Beside the whole company").rows())
                .extracting(Row::label)
                .containsExactly("Your part", "Whole company");
        assertThat(document.tables())
                .extracting(Table::name)
                .contains("From signing up to the end", "Meetings and time")
                .doesNotContain("By org unit", "The same by org unit", "Pairs that could use a hand");
        assertThat(texts(row(table(document, "From signing up to the end"), "Pairs")))
                .startsWith("10");
    }

    @Test
    void aManagerOfWhosePartLittleMayBeSaidReadsWhy() {
        Made made = report(THIRD, each -> 3, null);
        ReportDocument document = composer(Locale.ENGLISH, made, null).forManager(BOSS + 1, "Bea Boss");
        assertThat(lead(document, "From signing up")).startsWith("How far the people of your part came is not shown");
        assertThat(document.headline()).startsWith("Fewer than 5 people");
    }

    @Test
    void bothLanguagesAreCompleteInEveryFormat() throws IOException {
        Made second = report(new Quarter(2026, 2), each -> 4 - each % 2, null);
        Made report = report(THIRD, each -> 4 - each % 3, second);
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            ReportDocument document = composer(language, report, second).forCompany();
            for (ReportFormat format : ReportFormat.values()) {
                byte[] file = new Renderer(Look.PLAIN).render(document, format);
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

    private static ReportDocument company(Made made, Made last) {
        return composer(Locale.ENGLISH, made, last).forCompany();
    }

    private static ReportComposer composer(Locale language, Made made, Made last) {
        return new ReportComposer(
                language,
                made.report(),
                made.figures(),
                last == null
                        ? Past.NOTHING
                        : new Past(List.of(new Past.Told(last.report().edition(), last.figures()))),
                names());
    }

    private static ReportComposer.Names names() {
        return new ReportComposer.Names(
                Map.of(7L, "Next step"), Map.of(1L, "Autumn", 2L, "Spring"), STRUCTURE, CATALOG);
    }

    /** A report with everything that it says. */
    private record Made(QuarterReport report, QuarterCount count) {

        Figures figures() {
            return new Figures(count.figures());
        }

        String hash() {
            return report.hash();
        }
    }

    private static Made report(Quarter quarter, ToIntFunction<Integer> rating, Made before) {
        return report(quarter, given(rating, 12), before);
    }

    private static Counting counting(Ballots.Builder read, Structure structure) {
        return Objects.requireNonNull(
                Counting.each(read, structure, QUALITY, CATALOG).get(Occasion.QUARTER));
    }

    private static Made report(Quarter quarter, List<Given> given, Made before) {
        Ballots.Builder read = new Ballots.Builder();
        given.forEach(read);
        QuarterCount count = QuarterCount.of(
                Counting.each(read, STRUCTURE, QUALITY, CATALOG),
                activity(List.of(cohort())),
                Map.of(new ProgramId(7), AIMS),
                new DisclosureControl(5),
                before == null
                        ? new QuarterCount.Earlier(List.of(), List.of())
                        : new QuarterCount.Earlier(
                                List.copyOf(before.count().opinions().values()),
                                List.of(before.count().parts())));
        return new Made(new QuarterReport(Edition.first(quarter), "", 5, count, ASKED, read.quotes(), NOW), count);
    }

    /** Sixty people signed up, five of them wait, 25 pairs work; 20 agreed and met, nine completed, one ended early. */
    private static CohortActivity cohort() {
        List<CohortActivity.Worked> pairs = new ArrayList<>();
        for (int pair = 1; pair <= 25; pair++) {
            Ending ending = pair > 16 ? Ending.COMPLETED : pair > 15 ? Ending.EARLY : null;
            pairs.add(new CohortActivity.Worked(
                    pair,
                    new PersonId(2L * pair),
                    new PersonId(2L * pair + 1),
                    pair <= 20,
                    ending,
                    new PairActivity(new PairId(pair), pair <= 20 ? 2 + pair % 3 : 0, pair <= 20 ? 2 : 0, 60, 1, 2),
                    new DevelopmentFacts(new PairId(pair), 3, 2, 1, 4, pair % 3, 0, 0),
                    ending != null ? null : pair > 10 ? Sign.ONE_SIDED : Sign.LIVELY,
                    pair <= 10));
        }
        return new CohortActivity(
                new CohortId(1), new ProgramId(7), people(2, 61), people(2, 56), people(57, 61), pairs);
    }

    /** Everybody works in the large unit; thirty more than signed up were invited, and twenty work elsewhere than before. */
    private static Activity activity(List<CohortActivity> cohorts) {
        Staff staff = new Staff();
        people(2, 91).forEach(person -> {
            staff.works(person, new OrgUnitId(2), person.value() % 2 == 0 ? "Basel" : "Bern");
            staff.mayJoin(person, Set.of(new CohortId(1)));
        });
        return new Activity(cohorts, staff, STRUCTURE, people(2, 21));
    }

    private static Set<PersonId> people(long first, long last) {
        return LongStream.rangeClosed(first, last).mapToObj(PersonId::new).collect(Collectors.toSet());
    }

    private static List<String> quotes(int quoted) {
        Ballots.Builder ballots = new Ballots.Builder();
        given(each -> 3, quoted).forEach(ballots);
        return ballots.quotes();
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
                ratings.put(PACE.reportedAs(PROGRAM), each % 4 == 0 ? 1 : 2);
                ratings.put(MOOD.reportedAs(PROGRAM), 1 + each % 4);
            }
            given.add(new Given(
                    new PairId(1 + each / 2),
                    new PersonId(2 + each),
                    each % 2 == 0 ? Side.MENTEE : Side.MENTOR,
                    Occasion.QUARTER,
                    new CohortId(1 + each % 2),
                    new ProgramId(7),
                    new OrgUnitId(each < 3 ? 3 : 2),
                    each % 2 == 0 ? "Basel" : "Bern",
                    answered,
                    ratings,
                    answered && each < quoted
                            ? List.of(
                                    new Given.Quote("", "We laughed, and then we worked. " + each),
                                    new Given.Quote(WISH.reportedAs(PROGRAM), "More time, " + each))
                            : List.of()));
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

    private static String lead(ReportDocument document, String title) {
        return document.sections().stream()
                .filter(section -> section.title().startsWith(title))
                .map(ReportDocument.Section::lead)
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
