/** People and imports of HR exports, as pages and resources. */
@NullMarked
package hr.mentoring.web.directory;

import org.jspecify.annotations.NullMarked;
