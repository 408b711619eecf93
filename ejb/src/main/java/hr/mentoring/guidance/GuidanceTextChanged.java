package hr.mentoring.guidance;

import hr.mentoring.common.Audited;

/** A text of guidance was changed, moved, hidden, shown again or restored. */
public record GuidanceTextChanged(GuidanceTextId text) implements Audited {}
