package hr.mentoring.agreement;

import hr.mentoring.pairing.PairId;
import java.time.LocalDate;

/** The day has come on which the two wanted to look at their agreement again. */
public record ReviewCame(PairId pair, LocalDate day) {}
