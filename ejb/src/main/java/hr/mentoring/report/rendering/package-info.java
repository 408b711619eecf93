/** One report document in every format that people read: on screen, as PDF, XLSX, CSV and JSON. Plain Java. */
@NullMarked
package hr.mentoring.report.rendering;

import org.jspecify.annotations.NullMarked;
