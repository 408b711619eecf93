/** The rules of first conversations, and what candidates have in common. */
@NullMarked
package hr.mentoring.choosing.model;

import org.jspecify.annotations.NullMarked;
