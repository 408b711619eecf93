/** Reading reports and having them made; the manager's pages. */
@NullMarked
package hr.mentoring.web.report;

import org.jspecify.annotations.NullMarked;
