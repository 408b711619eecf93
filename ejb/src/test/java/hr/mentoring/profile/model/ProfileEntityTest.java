package hr.mentoring.profile.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.profile.Channel;
import hr.mentoring.profile.CompetencyId;
import hr.mentoring.profile.Interest;
import hr.mentoring.profile.Motive;
import hr.mentoring.profile.PracticalHelp;
import hr.mentoring.profile.ProfileDetails;
import hr.mentoring.profile.Skill;
import hr.mentoring.profile.Style;
import hr.mentoring.profile.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ProfileEntityTest {

    private static final Instant NOW = Instant.parse("2026-02-03T10:00:00Z");

    @Test
    void everythingThatIsSaidIsKeptInItsOrder() {
        ProfileDetails details = new ProfileDetails(
                List.of(skill(7, 4), skill(3, 2)),
                List.of(skill(12, 5)),
                Set.of(PracticalHelp.CV_CHECK),
                Set.of(PracticalHelp.REPAIRS_AT_HOME, PracticalHelp.PROOFREADING),
                Set.of(Interest.HEALTHY_FOOD),
                Set.of(Motive.LEGACY),
                "Lead a plant",
                Set.of(Style.INFORMAL),
                Set.of(Channel.VIDEO, Channel.IN_PERSON),
                List.of("hr", "en"),
                WeeklyHours.of(List.of(new WeeklyHours.Slot(DayOfWeek.TUESDAY, 9, 12))));

        assertThat(profile(details).toProfile().details()).isEqualTo(details);
    }

    @Test
    void blankProfileMayBeSaved() {
        assertThat(profile(ProfileDetails.BLANK).toProfile().details()).isEqualTo(ProfileDetails.BLANK);
    }

    @Test
    void elevenNeedsAreTooMany() {
        List<Skill> eleven =
                LongStream.rangeClosed(1, 11).mapToObj(id -> skill(id, 3)).toList();

        assertRefused("profile.needs-many", "needs", needing(eleven));
    }

    @Test
    void oneNeedIsNotNamedTwice() {
        assertRefused("profile.needs-twice", "needs", needing(List.of(skill(4, 1), skill(4, 2))));
    }

    @Test
    void levelSixDoesNotExist() {
        assertRefused("profile.level", "needs", needing(List.of(skill(4, 6))));
    }

    @Test
    void longAspirationIsRefused() {
        assertRefused("profile.aspiration-long", "aspiration", aspiring("x".repeat(501)));
        assertThat(profile(aspiring("x".repeat(500)))).isNotNull();
    }

    @Test
    void languageIsGivenByItsCode() {
        assertRefused("profile.language-unknown", "languages", ProfileDetails.startingWith(List.of("en", "German")));
    }

    @Test
    void otherTabsOldVersionIsRefused() {
        ProfileEntity saved = profile(ProfileDetails.BLANK);

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> saved.requireVersion(3))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("common.stale"));
    }

    private static void assertRefused(String code, String field, ProfileDetails details) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> profile(details))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.field()).isEqualTo(field);
                });
    }

    private static ProfileEntity profile(ProfileDetails details) {
        return new ProfileEntity(new PersonId(50), details, NOW);
    }

    private static Skill skill(long competency, int level) {
        return new Skill(new CompetencyId(competency), level);
    }

    private static ProfileDetails needing(List<Skill> needs) {
        return new ProfileDetails(
                needs,
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                "",
                Set.of(),
                Set.of(),
                List.of(),
                WeeklyHours.NONE);
    }

    private static ProfileDetails aspiring(String aspiration) {
        return new ProfileDetails(
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                aspiration,
                Set.of(),
                Set.of(),
                List.of(),
                WeeklyHours.NONE);
    }
}
