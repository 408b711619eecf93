/**
 * What was done by whom, so that it cannot be changed unnoticed. It uses no other room: rooms say that an event of theirs
 * is {@link hr.mentoring.common.Audited}, and it is written down in the transaction of what happened.
 */
@NullMarked
package hr.mentoring.audit;

import org.jspecify.annotations.NullMarked;
