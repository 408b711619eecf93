/** People and org units as they are kept. */
@NullMarked
package hr.mentoring.directory.model;

import org.jspecify.annotations.NullMarked;
