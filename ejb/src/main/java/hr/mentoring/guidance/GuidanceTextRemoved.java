package hr.mentoring.guidance;

import hr.mentoring.common.Audited;

/** A text of guidance that somebody had added was removed. */
public record GuidanceTextRemoved(GuidanceTextId text) implements Audited {}
