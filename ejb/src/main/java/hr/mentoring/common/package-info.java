/** What every room shares: time, typed ids, refusals and the texts that explain them. It uses no other room. */
@NullMarked
package hr.mentoring.common;

import org.jspecify.annotations.NullMarked;
