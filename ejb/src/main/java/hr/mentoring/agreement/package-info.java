/**
 * What two people agreed on: drafts that go back and forth, the text that both signed, its reviews, and how it ended.
 * Enter by {@link hr.mentoring.agreement.AgreementService} as one of the two, and by {@code AgreementStatusService} to
 * see that something happens without seeing what is said.
 */
@NullMarked
package hr.mentoring.agreement;

import org.jspecify.annotations.NullMarked;
