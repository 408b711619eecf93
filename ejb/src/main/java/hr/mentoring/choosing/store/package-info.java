/** Where first conversations, their rules and what people show are kept. */
@NullMarked
package hr.mentoring.choosing.store;

import org.jspecify.annotations.NullMarked;
