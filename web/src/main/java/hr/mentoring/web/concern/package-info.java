/** Pages and resources for what weighs on somebody: thoughts, misunderstandings, and cases in confidence. */
@NullMarked
package hr.mentoring.web.concern;

import org.jspecify.annotations.NullMarked;
