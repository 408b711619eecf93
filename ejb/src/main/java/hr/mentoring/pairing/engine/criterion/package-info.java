/**
 * What makes a pair good: one readable class per criterion, named by a sentence, tested by itself, with structured
 * reasons in both directions. Words for people live outside the engine, under the reasons' codes.
 */
@NullMarked
package hr.mentoring.pairing.engine.criterion;

import org.jspecify.annotations.NullMarked;
