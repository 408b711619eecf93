/** What all pages and resources share: messages, texts, refusals turned into sentences, security headers. */
@NullMarked
package hr.mentoring.web.common;

import org.jspecify.annotations.NullMarked;
