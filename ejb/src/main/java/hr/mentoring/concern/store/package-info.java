/** Where thoughts, misunderstandings and cases are kept. */
@NullMarked
package hr.mentoring.concern.store;

import org.jspecify.annotations.NullMarked;
