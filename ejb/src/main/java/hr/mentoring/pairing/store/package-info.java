/** Pairs and pairing runs, in the database. */
@NullMarked
package hr.mentoring.pairing.store;

import org.jspecify.annotations.NullMarked;
