/** Where contacts and introductions are kept. */
@NullMarked
package hr.mentoring.acquaintance.store;

import org.jspecify.annotations.NullMarked;
