package hr.mentoring.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DisclosureControlTest {

    private static final int K = 5;

    private final DisclosureControl control = new DisclosureControl(K);

    @Test
    void aGroupBelowTheThresholdIsWithheld() {
        assertThat(published(people(1, 30).add("unit:1", upTo(4)))).containsExactly("company");
    }

    @Test
    void theSisterOfASmallGroupIsWithheldTooSinceTheTotalWouldGiveItAway() {
        assertThat(published(people(1, 30).add("unit:1", upTo(26)))).containsExactly("company");
    }

    @Test
    void groupsThatAreLargeEnoughArePublished() {
        assertThat(published(people(1, 30)
                        .add("unit:1", upTo(14))
                        .add("unit:2", upTo(14).negate())
                        .add("manager:3", voice -> voice.person() >= 6 && voice.person() <= 19)))
                .containsExactlyInAnyOrder("company", "unit:1", "unit:2", "manager:3");
    }

    @Test
    void aCompanyBelowTheThresholdPublishesNothing() {
        assertThat(published(people(1, 4))).isEmpty();
    }

    @Test
    void aQuarterInWhichNobodyAnsweredPublishesNothing() {
        assertThat(published(people(1, 0).add("unit:1", upTo(3)))).isEmpty();
    }

    @Test
    void severalVoicesOfOnePersonAreOnePerson() {
        List<Voice> voices = LongStream.range(0, 12)
                .mapToObj(pair -> new Voice(1 + pair % 4, pair))
                .toList();
        assertThat(published(new Wishes(voices))).isEmpty();
    }

    /** Everybody is alone in their unit and cohort, and yet no combination speaks about fewer than fourteen. */
    @Test
    void groupsThatCutEachOtherIntoSinglePeopleArePublishedWhereNoCombinationSinglesThemOut() {
        Wishes wishes = people(0, 195);
        for (int number = 0; number < 14; number++) {
            int one = number;
            wishes.add("unit:" + one, voice -> voice.person() / 14 == one);
            wishes.add("cohort:" + one, voice -> voice.person() % 14 == one);
        }
        assertThat(published(wishes)).hasSize(29);
    }

    /** Two groups of six that have five in common are a combination about two. */
    @Test
    void ofTwoGroupsThatDifferByFewTheLessImportantIsWithheld() {
        assertThat(published(people(1, 30).add("unit:1", between(1, 6)).add("unit:2", between(2, 7))))
                .containsExactlyInAnyOrder("company", "unit:1");
    }

    /** Each difference of two groups speaks about ten voices, but they are of two people only. */
    @Test
    void aCombinationAboutManyVoicesOfFewPeopleIsADanger() {
        Wishes wishes = new Wishes(LongStream.range(0, 60)
                .mapToObj(number -> number < 10 ? new Voice(number % 2, number) : new Voice(number, number))
                .toList());
        assertThat(published(wishes.add("unit:1", voice -> voice.pair() >= 10 && voice.pair() < 35)
                        .add("unit:2", voice -> voice.pair() < 35)))
                .containsExactlyInAnyOrder("company", "unit:1");
    }

    @Test
    void aGroupThatDiffersFromLastQuartersByOnePersonIsWithheld() {
        Published spring = people(1, 100).add("unit:1", upTo(20)).publishedBy(control, List.of());
        Published summer = people(1, 100).add("unit:1", upTo(19)).publishedBy(control, List.of(spring.counted()));
        assertThat(summer.cells()).containsExactly("company");
        assertThat(summer.leftOut()).isEmpty();
    }

    @Test
    void aGroupThatIsTheSameAsLastQuarterIsPublishedAgain() {
        Wishes same = people(1, 100).add("unit:1", upTo(20));
        Published spring = same.publishedBy(control, List.of());
        assertThat(same.publishedBy(control, List.of(spring.counted())).cells())
                .containsExactlyInAnyOrder("company", "unit:1");
    }

    @Test
    void oneNewcomerInTheWholeCompanyIsHiddenByLeavingOthersOut() {
        Published spring = people(1, 100).publishedBy(control, List.of());
        Published summer = people(1, 101).publishedBy(control, List.of(spring.counted()));
        assertThat(summer.cells()).containsExactly("company");
        assertThat(summer.leftOut()).hasSizeBetween(1, K);
    }

    /** Spring less summer is two people more than summer less autumn, though each pair of quarters looks harmless. */
    @Test
    void whatOnlyThreeQuartersTogetherGiveAwayIsWithheld() {
        Wishes spring = people(1, 60).add("unit:1", upTo(20));
        Wishes summer = people(1, 60).add("unit:1", between(11, 30));
        Wishes autumn = people(1, 60)
                .add("unit:1", voice -> between(1, 10).or(between(22, 30)).test(voice));
        Published first = spring.publishedBy(control, List.of());
        Published second = summer.publishedBy(control, List.of(first.counted()));
        assertThat(second.cells()).contains("unit:1");
        Published third = autumn.publishedBy(control, List.of(first.counted(), second.counted()));

        List<Set<Voice>> all = new ArrayList<>(spring.figures(first));
        all.addAll(summer.figures(second));
        all.addAll(autumn.figures(third));
        assertThat(new Attacker(all).fewestSpokenAbout(new java.util.Random(1), 50))
                .isGreaterThanOrEqualTo(K);
    }

    @Test
    void aThresholdBelowFiveIsRefused() {
        assertThatThrownBy(() -> new DisclosureControl(4)).hasMessageContaining("(4)");
    }

    @Test
    void voicesOfACellMustAscend() {
        assertThatThrownBy(() -> new Cell("unit:1", 3, 3)).hasMessageContaining("Voice 3");
    }

    private Set<String> published(Wishes wishes) {
        return wishes.publishedBy(control, List.of()).cells();
    }

    private static Wishes people(long from, long to) {
        return new Wishes(LongStream.rangeClosed(from, to)
                .mapToObj(person -> new Voice(person, 1))
                .toList());
    }

    private static java.util.function.Predicate<Voice> upTo(long last) {
        return between(1, last);
    }

    private static java.util.function.Predicate<Voice> between(long first, long last) {
        return voice -> voice.person() >= first && voice.person() <= last;
    }
}
