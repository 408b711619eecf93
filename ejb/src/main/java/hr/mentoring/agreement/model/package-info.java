/** The agreement and its rules: who may write, answer, sign, review and end, and what exactly is signed. */
@NullMarked
package hr.mentoring.agreement.model;

import org.jspecify.annotations.NullMarked;
