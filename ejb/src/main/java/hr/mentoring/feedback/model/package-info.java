/** Rounds, questionnaires and surveys, and the rules of answering. */
@NullMarked
package hr.mentoring.feedback.model;

import org.jspecify.annotations.NullMarked;
