/** The pairing for administrators and programs: the workbench where a run is reviewed, and the REST resources. */
@NullMarked
package hr.mentoring.web.pairing;

import org.jspecify.annotations.NullMarked;
