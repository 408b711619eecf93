/** Where profiles and the catalog of competencies are kept. */
@NullMarked
package hr.mentoring.profile.store;

import org.jspecify.annotations.NullMarked;
