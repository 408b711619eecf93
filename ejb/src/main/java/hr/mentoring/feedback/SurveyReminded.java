package hr.mentoring.feedback;

import hr.mentoring.common.PersonId;
import java.time.LocalDate;

/** Somebody who has not answered is reminded, at most twice. */
public record SurveyReminded(SurveyId survey, PersonId person, LocalDate closesOn, int reminder) {}
