/** Rounds, questionnaires and surveys in the database. */
@NullMarked
package hr.mentoring.feedback.store;

import org.jspecify.annotations.NullMarked;
