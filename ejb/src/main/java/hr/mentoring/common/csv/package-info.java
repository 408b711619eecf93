/** Reads tables that people export from other programs, whatever their encoding and separator. */
@NullMarked
package hr.mentoring.common.csv;

import org.jspecify.annotations.NullMarked;
