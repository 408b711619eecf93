/** Carries out imports of HR exports. */
@NullMarked
package hr.mentoring.batch.directory;

import org.jspecify.annotations.NullMarked;
