/** What the application server itself loads: on the server's class path, never inside the application. */
@NullMarked
package hr.mentoring.server;

import org.jspecify.annotations.NullMarked;
