package hr.mentoring.guidance;

import hr.mentoring.common.Audited;

/** A text of guidance was added. */
public record GuidanceTextAdded(GuidanceTextId text) implements Audited {}
