/** Profiles and the rules that keep them meaningful. */
@NullMarked
package hr.mentoring.profile.model;

import org.jspecify.annotations.NullMarked;
