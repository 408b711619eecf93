package hr.mentoring.feedback;

import hr.mentoring.common.PersonId;
import java.time.LocalDate;

/** Somebody is asked for feedback about one of their pairs. */
public record SurveyAsked(SurveyId survey, PersonId person, Occasion occasion, LocalDate closesOn) {}
