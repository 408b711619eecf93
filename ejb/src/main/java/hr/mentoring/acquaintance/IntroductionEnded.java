package hr.mentoring.acquaintance;

import hr.mentoring.common.PersonId;

/** A request for an introduction has been silent for too long. */
public record IntroductionEnded(IntroductionId introduction, PersonId requester, PersonId mentor) {}
