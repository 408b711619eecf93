/** Where people and org units are kept. */
@NullMarked
package hr.mentoring.directory.store;

import org.jspecify.annotations.NullMarked;
