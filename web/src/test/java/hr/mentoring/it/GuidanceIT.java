package hr.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.access.Role;
import hr.mentoring.agreement.Side;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.guidance.Bilingual;
import hr.mentoring.guidance.Card;
import hr.mentoring.guidance.GuidanceService;
import hr.mentoring.guidance.GuidanceText;
import hr.mentoring.guidance.GuidanceTextId;
import hr.mentoring.guidance.GuidanceTextService;
import hr.mentoring.guidance.LibraryDesign;
import hr.mentoring.guidance.LibraryEditService;
import hr.mentoring.guidance.LibraryEntry;
import hr.mentoring.guidance.LibraryEntryId;
import hr.mentoring.guidance.LibraryKind;
import hr.mentoring.guidance.LibraryService;
import hr.mentoring.guidance.Moment;
import hr.mentoring.profile.CompetencyId;
import hr.mentoring.profile.ProfileDetails;
import hr.mentoring.profile.ProfileService;
import hr.mentoring.profile.Skill;
import hr.mentoring.profile.WeeklyHours;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Words at the right moment, changed by administrators, and the library. */
class GuidanceIT extends TwoPeopleIT {

    @Inject
    private GuidanceService guidance;

    @Inject
    private GuidanceTextService texts;

    @Inject
    private LibraryService library;

    @Inject
    private LibraryEditService libraryDesk;

    @Inject
    private ProfileService profiles;

    @Test
    void beforeTheFirstMeetingBothSidesHearSomethingElse() {
        itIs(Instant.parse("2026-03-05T09:00:00Z"));

        Card mentee = as("mentee").get(() -> guidance.now()).orElseThrow();
        Card mentor = as("mentor").get(() -> guidance.now()).orElseThrow();

        assertThat(mentee.occasion().moment()).isEqualTo(Moment.FIRST_MEETING);
        assertThat(mentee.texts()).isNotEmpty().doesNotContainAnyElementsOf(mentor.texts());
        assertThat(as("stranger").get(() -> guidance.now())).isEmpty();
        assertThatThrownBy(() -> as("stranger").get(() -> guidance.now(pair))).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsPutAwayComesBackAtTheNextMomentAlone() {
        itIs(Instant.parse("2026-03-05T09:00:00Z"));
        String first =
                as("mentee").get(() -> guidance.now()).orElseThrow().occasion().key();
        as("mentee").run(() -> guidance.putAway(first));
        assertThat(as("mentee").get(() -> guidance.now())).isEmpty();
        assertThat(as("mentor").get(() -> guidance.now())).isPresent();

        itIs(Instant.parse("2026-03-25T09:00:00Z"));

        assertThat(as("mentee")
                        .get(() -> guidance.now())
                        .orElseThrow()
                        .occasion()
                        .moment())
                .isEqualTo(Moment.SILENCE);
    }

    @Test
    void onlyAMomentOfOnesOwnIsPutAway() {
        assertThatThrownBy(() -> as("stranger").run(() -> guidance.putAway("FIRST_MEETING." + pair)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo("guidance.moment-over"));
    }

    @Test
    void administratorsChangeHideAndRestoreATextThatCameWithTheProduct() {
        GuidanceText ours = hr().get(() -> texts.all()).stream()
                .filter(text -> text.moment() == Moment.ENDING && text.side() == Side.MENTOR && text.ours())
                .findFirst()
                .orElseThrow();
        Bilingual other = new Bilingual("Well done", "You may be proud.", "Gut gemacht", "Seien Sie stolz.");

        hr().run(() -> texts.change(ours.id(), ours.version(), other));
        assertThat(hr().get(() -> texts.get(ours.id())).changed()).isTrue();
        assertThatThrownBy(() -> hr().run(() -> texts.change(ours.id(), ours.version(), ours.text())))
                .isInstanceOf(RuleBroken.class);
        hr().run(() -> texts.restore(ours.id()));
        assertThat(hr().get(() -> texts.get(ours.id())).text()).isEqualTo(ours.text());
        assertThatThrownBy(() -> hr().run(() -> texts.remove(ours.id()))).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> as("mentee").run(() -> texts.hide(ours.id(), true)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aTextThatIsAddedStandsLastAndCanBeMovedHiddenAndRemoved() {
        Bilingual words = new Bilingual("One more", "A word.", "Noch eines", "Ein Wort.");
        GuidanceTextId added = hr().get(() -> texts.add(Moment.ENDING, Side.MENTEE, words));
        assertThat(endings()).last().isEqualTo(added);

        hr().run(() -> texts.move(added, true));
        assertThat(endings()).first().isEqualTo(added);
        hr().run(() -> texts.hide(added, true));
        assertThat(hr().get(() -> texts.get(added)).hidden()).isTrue();
        hr().run(() -> texts.remove(added));
        assertThat(endings()).doesNotContain(added);
    }

    @Test
    void theLibraryPutsFirstWhatFitsOnesWishes() {
        CompetencyId security = profiles.competencies().stream()
                .filter(competency -> competency.code().equals("information-security"))
                .findFirst()
                .orElseThrow()
                .id();
        as("mentee")
                .run(() -> profiles.save(
                        profiles.mine().version(),
                        new ProfileDetails(
                                List.of(new Skill(security, 3)),
                                List.of(),
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                "",
                                Set.of(),
                                Set.of(),
                                List.of("en"),
                                WeeklyHours.OFFICE)));

        List<LibraryEntry> read = as("mentee").get(() -> library.all());

        assertThat(read)
                .first()
                .satisfies(entry -> assertThat(entry.design().competencies()).contains(security));
        assertThat(as("mentee").get(() -> library.fitting()))
                .isNotEmpty()
                .hasSizeLessThan(read.size())
                .allSatisfy(entry -> assertThat(entry.fits(Set.of(security))).isTrue());
    }

    @Test
    void administratorsChangeTheLibrary() {
        Bilingual text = new Bilingual("Our course", "Two days.", "Unser Kurs", "Zwei Tage.");
        assertThatThrownBy(() -> hr().get(() -> libraryDesk.add(
                        new LibraryDesign(LibraryKind.COURSE, text, "javascript:alert(1)", Set.of(), false))))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo("common.link-odd"));

        LibraryEntryId added =
                hr().get(() -> libraryDesk.add(new LibraryDesign(LibraryKind.COURSE, text, "", Set.of(), true)));

        assertThat(as("mentee").get(() -> library.all()))
                .noneMatch(entry -> entry.id().equals(added));
        hr().run(() -> libraryDesk.change(
                added, 1, new LibraryDesign(LibraryKind.COURSE, text, "https://example.org", Set.of(), false)));
        assertThat(as("mentee").get(() -> library.all()))
                .anyMatch(entry -> entry.id().equals(added));
        hr().run(() -> libraryDesk.remove(added));
    }

    private List<GuidanceTextId> endings() {
        return hr().get(() -> texts.all()).stream()
                .filter(text -> text.moment() == Moment.ENDING && text.side() == Side.MENTEE)
                .map(GuidanceText::id)
                .toList();
    }

    private Caller.As hr() {
        return caller.as("root", Role.ADMINISTRATOR);
    }
}
