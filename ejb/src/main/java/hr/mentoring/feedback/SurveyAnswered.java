package hr.mentoring.feedback;

/** Somebody handed a survey in. */
public record SurveyAnswered(SurveyId survey) {}
