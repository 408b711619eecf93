/** Programs and the cohorts launched from them, with their rules, templates and phases. */
@NullMarked
package hr.mentoring.program;

import org.jspecify.annotations.NullMarked;
