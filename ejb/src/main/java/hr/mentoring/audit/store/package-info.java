/** Where the entries are kept. */
@NullMarked
package hr.mentoring.audit.store;

import org.jspecify.annotations.NullMarked;
