/** What makes a pair impossible, whatever it would score: one small class per rule. */
@NullMarked
package hr.mentoring.pairing.engine.rule;

import org.jspecify.annotations.NullMarked;
