/** What the measurements of a running {@code mentoring.jar} need beside it; the scripts beside this folder compile it. */
@NullMarked
package hr.mentoring.launch.bench;

import org.jspecify.annotations.NullMarked;
