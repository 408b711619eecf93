/** The entries and the chain that holds them. */
@NullMarked
package hr.mentoring.audit.model;

import org.jspecify.annotations.NullMarked;
