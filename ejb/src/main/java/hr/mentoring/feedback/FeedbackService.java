package hr.mentoring.feedback;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.Role;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.feedback.model.RoundEntity;
import hr.mentoring.feedback.model.SurveyEntity;
import hr.mentoring.feedback.model.Workplace;
import hr.mentoring.feedback.store.Surveys;
import hr.mentoring.pairing.PairSteps;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** One's own surveys: what one is asked about each of one's pairs, and what one answers. Nobody else reads it here. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class FeedbackService {

    @Inject
    private Surveys surveys;

    @Inject
    private PairSteps pairs;

    @Inject
    private DirectoryService directory;

    @Inject
    private CurrentUser user;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    @Inject
    private Event<SurveyAnswered> answered;

    /** The caller's surveys, the newest first, those that are over as well. */
    public List<Survey> mine() {
        return user.personId().map(surveys::of).orElse(List.of()).stream()
                .map(this::survey)
                .toList();
    }

    /** One of the caller's surveys. */
    public Survey get(SurveyId id) {
        return survey(own(id));
    }

    /**
     * Keeps what the caller answered so far; it counts only when it is handed in.
     *
     * @throws RuleBroken {@code feedback.answered}, {@code feedback.over}, or what is wrong with an answer
     */
    public void keep(SurveyId id, Answers answers) {
        own(id).keep(answers, today());
    }

    /**
     * Hands a survey in, once.
     *
     * @throws RuleBroken as {@link #keep}, {@code feedback.unanswered}, or {@code feedback.left}
     */
    public void handIn(SurveyId id, Answers answers) {
        SurveyEntity survey = own(id);
        Person person = directory.get(survey.person());
        RuleBroken.require(person.active(), "feedback.left");
        survey.handIn(answers, Workplace.of(person), today(), clock.instant());
        answered.fire(new SurveyAnswered(id));
    }

    private SurveyEntity own(SurveyId id) {
        SurveyEntity survey = surveys.get(id);
        if (!survey.person().equals(user.requirePersonId())) {
            throw new NotFound("survey", id);
        }
        return survey;
    }

    private Survey survey(SurveyEntity survey) {
        RoundEntity round = survey.round();
        PersonId about = pairs.find(survey.pair())
                .map(pair -> pair.otherThan(survey.person()))
                .orElseThrow(() -> new NotFound("pair", survey.pair()));
        return new Survey(
                survey.id(),
                survey.pair(),
                about,
                survey.side(),
                round.occasion(),
                round.quarter(),
                survey.closesOn(),
                round.questionnaire().questions(),
                survey.ratings(),
                survey.words(),
                survey.comment(),
                survey.isQuotable(),
                survey.answeredAt().orElse(null),
                !survey.takesAnswersOn(today()),
                survey.answeredAt().isPresent() ? survey.promise() : Promise.CURRENT);
    }

    private LocalDate today() {
        return calendars.current().today(clock);
    }
}
