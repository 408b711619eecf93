/**
 * Shows the product at work: invents a company, and lives through nine months of mentoring with it, as its people would,
 * over HTTP. It knows nothing of the product but its REST resources.
 */
@NullMarked
package hr.mentoring.demo;

import org.jspecify.annotations.NullMarked;
