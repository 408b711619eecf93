/**
 * Tests inside the running server. A class named {@code ...IT} that extends {@link hr.mentoring.it.ContainerIT} runs
 * there: services are injected, and {@link hr.mentoring.it.Caller} says who calls them. All classes share one server
 * and one database, so a test makes its own people and cohorts and never counts rows of others.
 */
package hr.mentoring.it;
