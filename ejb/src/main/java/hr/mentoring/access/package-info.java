/**
 * Who is logged in and what they may do in general. Enter by {@link hr.mentoring.access.CurrentUser} to ask who is
 * calling, and by {@link hr.mentoring.access.AccountService} to manage who may log in. What a person may do with one
 * particular thing is decided where that thing lives.
 */
@NullMarked
package hr.mentoring.access;

import org.jspecify.annotations.NullMarked;
