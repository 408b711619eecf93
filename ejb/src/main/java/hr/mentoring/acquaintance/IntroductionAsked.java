package hr.mentoring.acquaintance;

import hr.mentoring.common.Audited;

/** Somebody has asked for an introduction, which lies with the first one of the way. */
public record IntroductionAsked(IntroductionId introduction) implements Audited {}
