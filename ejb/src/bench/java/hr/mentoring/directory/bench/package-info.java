/** Measures the import of an HR export beside bare JDBC, in one run, with the same people. */
@NullMarked
package hr.mentoring.directory.bench;

import org.jspecify.annotations.NullMarked;
