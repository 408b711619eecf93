/** Where accounts are kept. */
@NullMarked
package hr.mentoring.access.store;

import org.jspecify.annotations.NullMarked;
