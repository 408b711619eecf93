package hr.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.access.Role;
import hr.mentoring.agreement.EndingService;
import hr.mentoring.agreement.Leaving;
import hr.mentoring.agreement.OpenPoint;
import hr.mentoring.agreement.OpenPointService;
import hr.mentoring.common.NotAllowed;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.meeting.ActionId;
import hr.mentoring.meeting.ActionService;
import hr.mentoring.meeting.AdviceId;
import hr.mentoring.meeting.AdviceOutcome;
import hr.mentoring.meeting.AdviceService;
import hr.mentoring.meeting.BackgroundService;
import hr.mentoring.meeting.Course;
import hr.mentoring.meeting.ExchangeId;
import hr.mentoring.meeting.ExchangeKind;
import hr.mentoring.meeting.ExchangeService;
import hr.mentoring.meeting.MeetingFacts;
import hr.mentoring.meeting.MeetingFactsService;
import hr.mentoring.meeting.MeetingId;
import hr.mentoring.meeting.MeetingPhase;
import hr.mentoring.meeting.MeetingService;
import hr.mentoring.meeting.MeetingState;
import hr.mentoring.meeting.MeetingView;
import hr.mentoring.meeting.PaperKind;
import hr.mentoring.meeting.PaperPlace;
import hr.mentoring.meeting.PaperService;
import hr.mentoring.meeting.PaperText;
import hr.mentoring.meeting.Passage;
import hr.mentoring.meeting.ProfileParts;
import hr.mentoring.meeting.ProposedTimes;
import hr.mentoring.meeting.Thanks;
import hr.mentoring.meeting.ThanksService;
import hr.mentoring.meeting.TimelineEntry;
import hr.mentoring.meeting.TimelineService;
import hr.mentoring.pairing.Ending;
import hr.mentoring.pairing.PairService;
import hr.mentoring.profile.Interest;
import hr.mentoring.profile.Motive;
import hr.mentoring.profile.ProfileDetails;
import hr.mentoring.profile.ProfileService;
import hr.mentoring.profile.WeeklyHours;
import hr.mentoring.program.CohortId;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One pair working together: its meetings and what is written around them, with what nobody else may see. */
class MeetingIT extends TwoPeopleIT {

    private static final Instant SOON = Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.HOURS);
    private static final Instant LATER = SOON.plus(Duration.ofDays(1));

    @Inject
    private MeetingService meetings;

    @Inject
    private PaperService papers;

    @Inject
    private ActionService actions;

    @Inject
    private AdviceService advice;

    @Inject
    private ExchangeService exchanges;

    @Inject
    private BackgroundService backgrounds;

    @Inject
    private ThanksService thanks;

    @Inject
    private TimelineService timeline;

    @Inject
    private OpenPointService openPoints;

    @Inject
    private ProfileService profiles;

    @Inject
    private EndingService endings;

    @Inject
    private MeetingFactsService facts;

    @Inject
    private PairService pairs;

    @Test
    void aMeetingIsProposedArrangedHeldAndRemembered() {
        MeetingId meeting = as("mentee").get(() -> meetings.propose(pair, times(SOON, LATER)));
        as("mentor").run(() -> meetings.accept(meeting, LATER));
        assertThat(read("mentee", meeting).startsAt()).isEqualTo(LATER);

        itIs(LATER.minus(Duration.ofHours(1)));
        as("mentee").run(() -> meetings.askGoodTime(meeting));
        as("mentor").run(() -> meetings.confirmGoodTime(meeting));
        itIs(LATER.plus(Duration.ofMinutes(30)));
        assertThat(read("mentor", meeting).phase()).isEqualTo(MeetingPhase.DURING);
        as("mentee").run(() -> meetings.record(meeting, Course.ON_TIME));

        assertThat(read("mentor", meeting).theirs()).isEqualTo(Course.ON_TIME);
        MeetingFacts counted = caller.as("root", Role.ADMINISTRATOR)
                .get(() -> facts.ofCohort(new CohortId(number)))
                .get(pair);
        assertThat(counted.held()).isEqualTo(1);
        assertThat(counted.onTime()).isEqualTo(1);
        assertThat(subjects("mentor"))
                .contains("mentee Of %d proposes times for a meeting".formatted(number))
                .anyMatch(subject -> subject.endsWith("is it a good time?"));
        assertThat(subjects("mentee")).contains("Your meeting with mentor Of %d is arranged".formatted(number));
    }

    @Test
    void aPairLooksForOneTimeAfterTheOther() {
        as("mentee").get(() -> meetings.propose(pair, times(SOON)));

        assertThatThrownBy(() -> as("mentor").get(() -> meetings.propose(pair, times(LATER))))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo("meeting.next-already"));
    }

    @Test
    void whoProposesInTheSameMomentIsToldThatThereIsANextMeeting() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("""
                insert into meeting (id, version, pair_id, meeting_number, mentee_id, mentor_id, state, acts, proposed_by,
                word, minutes, place, changed_at)
                values (%d, 1, %d, 2, %d, %d, 'CANCELLED', 1, %d, '', 60, '', current_timestamp)\
                """.formatted(number, number, person("mentee"), person("mentor"), person("mentor")));
        }

        assertThatThrownBy(() -> as("mentee").get(() -> meetings.propose(pair, times(SOON))))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo("meeting.next-already"));
    }

    @Test
    void whatIsPreparedSurvivesAMove() {
        MeetingId meeting = arranged();
        PaperPlace agenda = new PaperPlace(PaperKind.AGENDA, pair, meeting);
        as("mentee").run(() -> {
            papers.save(agenda, PaperText.of(Passage.GOALS, "Choose a direction"), 0);
            papers.show(agenda);
        });
        as("mentor").run(() -> meetings.proposeOther(meeting, times(LATER)));

        assertThat(read("mentee", meeting).state()).isEqualTo(MeetingState.PROPOSED);
        assertThat(as("mentor").get(() -> papers.read(agenda)).shown().on(Passage.GOALS))
                .isEqualTo("Choose a direction");
        assertThat(subjects("mentee")).first().asString().contains("would like to move");
    }

    @Test
    void anAgendaIsItsWritersUntilShownAndOnlyTheMenteeWritesIt() {
        PaperPlace agenda = new PaperPlace(PaperKind.AGENDA, pair, arranged());
        as("mentee").get(() -> papers.save(agenda, PaperText.of(Passage.GOALS, "Half a thought"), 0));

        assertThat(as("mentor").get(() -> papers.read(agenda)).text().isEmpty()).isTrue();
        assertThatThrownBy(() -> as("mentor").get(() -> papers.save(agenda, PaperText.EMPTY, 0)))
                .isInstanceOf(NotAllowed.class);
        as("mentee").run(() -> papers.show(agenda));
        assertThat(as("mentor").get(() -> papers.read(agenda)).shown().on(Passage.GOALS))
                .isEqualTo("Half a thought");
    }

    @Test
    void notesBelongToBothAndNobodyOverwritesUnnoticed() {
        PaperPlace notes = new PaperPlace(PaperKind.NOTES, pair, arranged());
        as("mentee").get(() -> papers.save(notes, PaperText.of(Passage.NOTES, "What I heard"), 0));

        assertThatThrownBy(() ->
                        as("mentor").get(() -> papers.save(notes, PaperText.of(Passage.NOTES, "What I said"), 0)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo("meeting.paper-elsewhere"));
        as("mentor").get(() -> papers.save(notes, PaperText.of(Passage.NOTES, "What both said"), 1));
        assertThat(as("mentee").get(() -> papers.read(notes)).text().on(Passage.NOTES))
                .isEqualTo("What both said");
    }

    @Test
    void whatWasAgreedComesUpUntilItsOwnerAnswers() {
        LocalDate friday = LocalDate.now(ZoneOffset.UTC).plusDays(4);
        ActionId action = as("mentor").get(() -> actions.agree(pair, null, false, "Read the report", friday));

        assertThat(points("mentee")).contains("meeting.owe.action");
        assertThat(points("mentor")).contains("meeting.wait.action");
        assertThatThrownBy(() -> as("mentor").run(() -> actions.finish(action, "")))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo("meeting.action-theirs"));
        as("mentee").run(() -> actions.postpone(action, "It is not published yet.", friday.plusDays(7)));
        as("mentee").run(() -> actions.finish(action, "Two ideas in it."));
        assertThat(points("mentee")).doesNotContain("meeting.owe.action");
        assertThat(timeline("mentor")).contains(TimelineEntry.Kind.ACTION_DONE);
    }

    @Test
    void adviceWaitsForAnAnswerAndTheAnswerIsReadByBoth() {
        AdviceId given = as("mentee").get(() -> advice.log(pair, null, true, "Begin with the decision"));
        assertThat(points("mentee")).contains("meeting.owe.advice");
        as("mentee").run(() -> advice.answer(given, AdviceOutcome.NOT_FOLLOWED, "The room was not ready for it."));

        assertThat(points("mentee")).doesNotContain("meeting.owe.advice");
        assertThat(as("mentor").get(() -> advice.of(pair))).singleElement().satisfies(each -> {
            assertThat(each.outcome()).isEqualTo(AdviceOutcome.NOT_FOLLOWED);
            assertThat(each.words()).isEqualTo("The room was not ready for it.");
        });
    }

    @Test
    void theKitIsReadWhenTheMenteeSaysSoAndNotBefore() {
        PaperPlace kit = PaperPlace.of(PaperKind.KIT, pair);
        PaperText prepared = new PaperText(Map.of(
                Passage.ADMIRE, "You changed fields twice",
                Passage.SHORT_TERM, "Lead a review",
                Passage.HELP, "Practice with me",
                Passage.FEEDBACK, "Plainly, also the negative"));
        as("mentee").get(() -> papers.save(kit, prepared, 0));
        assertThat(as("mentor").get(() -> papers.read(kit)).isShown()).isFalse();
        as("mentee").run(() -> papers.show(kit));

        assertThat(as("mentor").get(() -> papers.read(kit)).shown()).isEqualTo(prepared);
        assertThat(points("mentee")).doesNotContain("meeting.owe.kit");
        assertThat(subjects("mentor")).first().asString().contains("has prepared for your first meeting");
    }

    @Test
    void ofTheMentorsProfileOnlyWhatTheyAgreedToShowIsRead() {
        as("mentor").run(() -> profiles.save(0, curious()));
        assertThat(as("mentee").get(() -> backgrounds.of(pair)).profile().interests())
                .isEmpty();
        as("mentor").run(() -> backgrounds.agree(pair, new ProfileParts(false, true, false, false)));

        ProfileDetails shown = as("mentee").get(() -> backgrounds.of(pair)).profile();
        assertThat(shown.interests()).containsExactly(Interest.HISTORY);
        assertThat(shown.motives()).isEmpty();
        assertThat(shown.languages()).isEmpty();
        assertThatThrownBy(() -> as("mentee").run(() -> backgrounds.agree(pair, ProfileParts.NONE)))
                .isInstanceOf(NotAllowed.class);
        as("mentor").run(() -> backgrounds.agree(pair, ProfileParts.NONE));
        assertThat(as("mentee").get(() -> backgrounds.of(pair)).profile().interests())
                .isEmpty();
    }

    @Test
    void whatIsSentBetweenMeetingsWaitsForTheOtherOnesAnswer() {
        ExchangeId sent = as("mentee").get(() -> exchanges.send(pair, ExchangeKind.WORK, "Is this slide clear?", ""));
        as("mentor").get(() -> exchanges.send(pair, ExchangeKind.LINK, "", "https://example.org/"));
        assertThat(points("mentor")).contains("meeting.owe.exchange");
        assertThat(points("mentee")).contains("meeting.wait.exchange").doesNotContain("meeting.owe.exchange");
        as("mentor").run(() -> exchanges.answer(sent, "Clear. Make the number larger."));

        assertThat(points("mentor")).doesNotContain("meeting.owe.exchange");
        assertThat(subjects("mentee")).first().asString().contains("has answered you");
    }

    @Test
    void thanksBelongToTheOneWhoIsThankedAlsoAfterTheEnd() {
        as("mentee").run(() -> thanks.say(pair, "Thank you for the hour about saying no."));
        as("mentor").run(() -> endings.end(pair, new Leaving(true, "You asked the best questions.", null)));

        assertThat(as("mentor").get(thanks::received))
                .extracting(Thanks::words)
                .containsExactly("Thank you for the hour about saying no.");
        assertThat(as("mentee").get(thanks::received))
                .singleElement()
                .satisfies(said -> assertThat(said.farewell()).isTrue());
        assertThat(timeline("mentee"))
                .contains(TimelineEntry.Kind.THANKED, TimelineEntry.Kind.FAREWELL, TimelineEntry.Kind.ENDED);
        assertThatThrownBy(() -> as("mentee").run(() -> thanks.say(pair, "One more thing to thank you for.")))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void nobodyButTheTwoReadsOrActs() {
        MeetingId meeting = arranged();
        ActionId action =
                as("mentee").get(() -> actions.agree(pair, meeting, true, "Read", LocalDate.now(ZoneOffset.UTC)));
        AdviceId given = as("mentee").get(() -> advice.log(pair, meeting, true, "Listen"));
        ExchangeId sent = as("mentee").get(() -> exchanges.send(pair, ExchangeKind.CHECK_IN, "How are you?", ""));
        List<Runnable> acts = List.of(
                () -> meetings.read(meeting),
                () -> meetings.of(pair),
                () -> meetings.both(pair),
                () -> meetings.propose(pair, times(SOON)),
                () -> meetings.proposeOther(meeting, times(SOON)),
                () -> meetings.accept(meeting, SOON),
                () -> meetings.putOff(meeting, ""),
                () -> meetings.cancel(meeting, ""),
                () -> meetings.askGoodTime(meeting),
                () -> meetings.confirmGoodTime(meeting),
                () -> meetings.record(meeting, Course.ON_TIME),
                () -> papers.read(new PaperPlace(PaperKind.NOTES, pair, meeting)),
                () -> papers.save(new PaperPlace(PaperKind.NOTES, pair, meeting), PaperText.EMPTY, 0),
                () -> papers.show(PaperPlace.of(PaperKind.KIT, pair)),
                () -> actions.of(pair),
                () -> actions.agree(pair, null, true, "Read", LocalDate.now(ZoneOffset.UTC)),
                () -> actions.finish(action, ""),
                () -> actions.leave(action, "Because"),
                () -> actions.postpone(action, "Because", LocalDate.now(ZoneOffset.UTC)),
                () -> advice.of(pair),
                () -> advice.log(pair, null, true, "Listen"),
                () -> advice.answer(given, AdviceOutcome.HELPED, "It did"),
                () -> exchanges.of(pair),
                () -> exchanges.send(pair, ExchangeKind.CHECK_IN, "How are you?", ""),
                () -> exchanges.answer(sent, "Fine"),
                () -> backgrounds.of(pair),
                () -> backgrounds.agree(pair, ProfileParts.NONE),
                () -> thanks.of(pair),
                () -> thanks.say(pair, "Thank you for nothing at all."),
                () -> timeline.of(pair));

        for (Runnable act : acts) {
            assertThatThrownBy(() -> as("stranger").run(act)).isInstanceOf(NotFound.class);
            for (String role : List.of(Role.ADMINISTRATOR, Role.MANAGER)) {
                assertThatThrownBy(() -> caller.as("root", role).run(act))
                        .isInstanceOfAny(EJBAccessException.class, EJBException.class);
            }
        }
    }

    @Test
    void afterTheEndEverythingIsReadAndNothingWritten() {
        MeetingId meeting = arranged();
        PaperPlace notes = new PaperPlace(PaperKind.NOTES, pair, meeting);
        as("mentee").get(() -> papers.save(notes, PaperText.of(Passage.NOTES, "Kept"), 0));
        as("mentor").run(() -> pairs.end(pair, Ending.COMPLETED));

        assertThat(read("mentee", meeting).state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(as("mentor").get(() -> papers.read(notes)).text().on(Passage.NOTES))
                .isEqualTo("Kept");
        for (Runnable act : List.<Runnable>of(
                () -> meetings.propose(pair, times(SOON)),
                () -> meetings.record(meeting, Course.ON_TIME),
                () -> papers.save(notes, PaperText.of(Passage.NOTES, "Too late"), 1))) {
            assertThatThrownBy(() -> as("mentee").run(act))
                    .isInstanceOfSatisfying(
                            RuleBroken.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("agreement.pair-over"));
        }
    }

    @Test
    void noLetterAndNoFigureTellsWhatTheTwoWrote() {
        MeetingId meeting = as("mentee")
                .get(() -> meetings.propose(
                        pair, new ProposedTimes(List.of(SOON), 60, "The quiet room", "I need to talk about leaving")));
        as("mentor").run(() -> meetings.putOff(meeting, "I am ill"));

        assertThat(Stream.of("mentee", "mentor").flatMap(name -> unread(name).stream()))
                .extracting(this::body)
                .hasSize(2)
                .noneMatch(body -> body.contains("leaving") || body.contains("I am ill") || body.contains("quiet"));
    }

    private MeetingId arranged() {
        MeetingId meeting = as("mentee").get(() -> meetings.propose(pair, times(SOON)));
        as("mentor").run(() -> meetings.accept(meeting, SOON));
        return meeting;
    }

    private MeetingView read(String name, MeetingId meeting) {
        return as(name).get(() -> meetings.read(meeting));
    }

    private List<String> points(String name) {
        return as(name).get(openPoints::mine).stream().map(OpenPoint::key).toList();
    }

    private List<TimelineEntry.Kind> timeline(String name) {
        return as(name).get(() -> timeline.of(pair)).stream()
                .map(TimelineEntry::kind)
                .toList();
    }

    private static ProfileDetails curious() {
        return new ProfileDetails(
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(Interest.HISTORY),
                Set.of(Motive.LEGACY),
                "",
                Set.of(),
                Set.of(),
                List.of("en"),
                WeeklyHours.OFFICE);
    }

    private static ProposedTimes times(Instant... slots) {
        return new ProposedTimes(List.of(slots), 60, "Video", "");
    }
}
