/** Pairs and pairing runs, and the rules of their lives. */
@NullMarked
package hr.mentoring.pairing.model;

import org.jspecify.annotations.NullMarked;
