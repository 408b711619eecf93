/** What people say about themselves: the page and the resources. */
@NullMarked
package hr.mentoring.web.profile;

import org.jspecify.annotations.NullMarked;
