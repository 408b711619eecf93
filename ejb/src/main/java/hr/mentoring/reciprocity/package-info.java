/**
 * What goes back and forth between the two of a pair and on to others: the ledger of give and take, the early signs that HR
 * sees, passing on, who mentored whom, and what mentors can keep. Enter by {@link hr.mentoring.reciprocity.LedgerService}
 * as one of the two.
 */
@NullMarked
package hr.mentoring.reciprocity;

import org.jspecify.annotations.NullMarked;
