/** The product as a process of its own: {@code mentoring.jar} started, driven over HTTP and by a browser, and killed. */
package hr.mentoring.run;
