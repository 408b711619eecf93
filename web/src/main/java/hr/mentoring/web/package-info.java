/** Pages and REST resources: thin, they ask a service. */
@NullMarked
package hr.mentoring.web;

import org.jspecify.annotations.NullMarked;
