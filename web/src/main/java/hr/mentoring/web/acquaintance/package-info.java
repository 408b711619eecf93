/** Pages and resources for introductions through people one knows. */
@NullMarked
package hr.mentoring.web.acquaintance;

import org.jspecify.annotations.NullMarked;
