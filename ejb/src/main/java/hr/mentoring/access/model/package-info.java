/** Accounts and the rules for their passwords. */
@NullMarked
package hr.mentoring.access.model;

import org.jspecify.annotations.NullMarked;
