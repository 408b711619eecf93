/**
 * Starts {@code mentoring.jar}: checks the JDK and the settings, makes the data folder ready, and boots Payara Micro
 * with the application. Enter by {@link hr.mentoring.launch.Main}.
 */
@NullMarked
package hr.mentoring.launch;

import org.jspecify.annotations.NullMarked;
