/** The rules of contacts and introductions, and the search for the shortest chain. */
@NullMarked
package hr.mentoring.acquaintance.model;

import org.jspecify.annotations.NullMarked;
