/** How answers become figures, and figures a document. */
@NullMarked
package hr.mentoring.report.model;

import org.jspecify.annotations.NullMarked;
