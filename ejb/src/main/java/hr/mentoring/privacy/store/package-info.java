/** Reads and erases what the rooms say that they keep about people. */
@NullMarked
package hr.mentoring.privacy.store;

import org.jspecify.annotations.NullMarked;
