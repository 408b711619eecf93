/** Agreements, working drafts and endings, in the database. */
@NullMarked
package hr.mentoring.agreement.store;

import org.jspecify.annotations.NullMarked;
