/** Files that people bring, kept in the database while they are worked with. */
@NullMarked
package hr.mentoring.common.file;

import org.jspecify.annotations.NullMarked;
